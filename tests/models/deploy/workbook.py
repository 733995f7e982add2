#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Spreadsheets made and read by programs that are not ours.

workbook.py make PLAN.json FILE     PLAN: [[sheet, [[cell, ...], ...]], ...]
workbook.py read FILE               prints the same shape
A cell {"blank": true} is empty and has a style; {"formula": "1+1"} is one.
"""
import json
import sys


def make_xls(plan, path):
    import xlwt
    book = xlwt.Workbook(encoding="utf-8")
    styled = xlwt.easyxf("pattern: pattern solid, fore_colour yellow")
    for name, rows in plan:
        sheet = book.add_sheet(name)
        for r, row in enumerate(rows):
            for c, cell in enumerate(row):
                if cell is None:
                    continue
                if isinstance(cell, dict):
                    if "formula" in cell:
                        sheet.write(r, c, xlwt.Formula(cell["formula"]))
                    else:
                        sheet.write(r, c, None, styled)
                else:
                    sheet.write(r, c, cell)
    book.save(path)


def make_xlsx(plan, path):
    import openpyxl
    from openpyxl.styles import PatternFill
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in plan:
        sheet = book.create_sheet(name)
        for r, row in enumerate(rows, 1):
            for c, cell in enumerate(row, 1):
                if cell is None:
                    continue
                target = sheet.cell(row=r, column=c)
                if isinstance(cell, dict):
                    if "formula" in cell:
                        target.value = "=" + cell["formula"]
                    else:
                        target.fill = PatternFill("solid", fgColor="FFFF00")
                else:
                    target.value = cell
    book.save(path)


def read_xls(path):
    import xlrd
    book = xlrd.open_workbook(path, formatting_info=True)
    sheets = []
    for sheet in book.sheets():
        rows = []
        for r in range(sheet.nrows):
            row = []
            for c in range(sheet.ncols):
                value = sheet.cell_value(r, c)
                pattern = book.xf_list[sheet.cell_xf_index(r, c)].background.fill_pattern
                row.append({"value": value, "filled": pattern == 1})
            rows.append(row)
        sheets.append([sheet.name, rows])
    return sheets


def read_xlsx(path):
    import openpyxl
    book = openpyxl.load_workbook(path)
    sheets = []
    for sheet in book.worksheets:
        rows = []
        for line in sheet.iter_rows():
            rows.append([{"value": "" if cell.value is None else cell.value,
                          "filled": cell.fill.fill_type == "solid"} for cell in line])
        sheets.append([sheet.title, rows])
    return sheets


def main():
    verb, path = sys.argv[1], sys.argv[-1]
    is_old = path.endswith(".xls")
    if verb == "make":
        with open(sys.argv[2], encoding="utf-8") as file:
            (make_xls if is_old else make_xlsx)(json.load(file), path)
    else:
        json.dump((read_xls if is_old else read_xlsx)(path), sys.stdout)


main()
