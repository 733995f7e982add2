#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures start to first mapped top-level window, and VmRSS after one idle second.
Called by start.sh; no polling: the X server tells when a window is mapped."""
import os
import select
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

from Xlib import X, display

RUNS = 7
DEADLINE = 30.0
IDLE = 1.0
SITES = 1000
ALLOWED_PERCENT = 20
PREFERENCES = {
    # The question of the first start would be the window measured, and blocks.
    "qbittorrent": (".config/qBittorrent/qBittorrent.conf", "[LegalNotice]\nAccepted=true\n"),
}


def start_xvfb():
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
        pass_fds=[write_end], stderr=subprocess.DEVNULL)
    os.close(write_end)
    with os.fdopen(read_end) as pipe:
        return server, ":" + pipe.readline().strip()


def fresh_home(name):
    home = tempfile.mkdtemp(prefix="start-" + name + "-")
    if name in PREFERENCES:
        path, text = PREFERENCES[name]
        os.makedirs(os.path.dirname(os.path.join(home, path)))
        with open(os.path.join(home, path), "w") as file:
            file.write(text)
    return home


def is_window(screen, window):
    """Helper windows of toolkits are tiny, or override the window manager."""
    try:
        attributes, geometry = window.get_attributes(), window.get_geometry()
    except Exception:  # gone already
        return False
    return not attributes.override_redirect and geometry.width > 50 and geometry.height > 50


def first_window(screen, since):
    """Milliseconds from `since` to the first real window mapped, and its process; None when none comes."""
    while True:
        while screen.pending_events():
            event = screen.next_event()
            now = time.monotonic()
            if event.type == X.MapNotify and is_window(screen, event.window):
                return (now - since) * 1000, owner(screen, event.window)
        left = since + DEADLINE - time.monotonic()
        if left <= 0 or not select.select([screen.fileno()], [], [], left)[0]:
            return None, None


def owner(screen, window):
    """copyq's window belongs to a server that its command starts and leaves behind."""
    found = window.get_full_property(screen.intern_atom("_NET_WM_PID"), X.AnyPropertyType)
    return found.value[0] if found else None


def resident_mib(pid):
    with open(f"/proc/{pid}/status") as file:
        for line in file:
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    return None


def stop(process, window_owner):
    try:
        if window_owner and window_owner != process.pid:
            os.kill(window_owner, signal.SIGTERM)
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(5)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    except ProcessLookupError:
        process.wait()


def wait_until_gone(pid):
    try:
        descriptor = os.pidfd_open(pid or 0)
    except (OSError, ValueError):
        return
    select.select([descriptor], [], [], 5)
    os.close(descriptor)


def run(screen, command, home):
    environment = {key: value for key, value in os.environ.items()
                   if not key.startswith(("XDG_", "QT_", "DBUS_", "WAYLAND_"))}
    environment.update(HOME=home, DISPLAY=screen.get_display_name(), QT_QPA_PLATFORM="xcb", LANG="C.UTF-8",
                       XDG_RUNTIME_DIR=os.path.join(home, "run"))
    os.makedirs(environment["XDG_RUNTIME_DIR"], mode=0o700, exist_ok=True)
    screen.sync()
    while screen.pending_events():
        screen.next_event()
    since = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, start_new_session=True)
    pid = None
    try:
        milliseconds, pid = first_window(screen, since)
        time.sleep(IDLE)  # part of what is measured: memory at rest
        memory = resident_mib(pid or process.pid) if milliseconds else None
    finally:
        stop(process, pid)
        wait_until_gone(pid)
    return milliseconds, memory


class Program:
    """One line of the table: its command, and a home of its own that lasts for all runs."""

    def __init__(self, title, command, store=None):
        self.title, self.command = title, command
        self.home = fresh_home(os.path.basename(command[0]))
        self.results = []
        if store:
            place = os.path.join(self.home, ".local/share/doppino")
            os.makedirs(place, mode=0o700)
            shutil.copy(store, os.path.join(place, "doppino.sqlite"))

    def measure(self, screen):
        self.results.append(run(screen, self.command, self.home))

    def medians(self):
        """Milliseconds and MiB of the runs after the first; None when a window did not come."""
        counted = [each for each in self.results[1:] if None not in each]
        if len(counted) < RUNS:
            return None
        return tuple(statistics.median(column) for column in zip(*counted))

    def line(self):
        medians = self.medians()
        if not medians:
            return f"| {self.title} | a window did not come | |"
        times = [t for t, _ in self.results[1:]]
        return f"| {self.title} | {medians[0]:.0f} ({min(times):.0f} to {max(times):.0f}) | {medians[1]:.0f} |"


def store_of_many(bench_store, folder):
    path = os.path.join(folder, "many.sqlite")
    subprocess.run([bench_store, "--leave", path, str(SITES)], check=True,
                   env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
    return path


def verdict(empty, many, others):
    """Says whether the limits are kept. @return the program's exit code"""
    failed = False
    for name, index in (("start", 0), ("memory", 1)):
        base, full = empty.medians()[index], many.medians()[index]
        best = min(each.medians()[index] for each in others)
        more = (full / base - 1) * 100
        is_kept = more <= ALLOWED_PERCENT and full < best
        failed |= not is_kept
        print(f"{name}: {SITES} sites take {more:+.0f} % of an empty store (at most +{ALLOWED_PERCENT} %), "
              f"the best of the others {(best / full - 1) * 100:+.0f} %: {'kept' if is_kept else 'PASSED'}")
    return int(failed)


def programs_of(arguments, folder):
    programs = []
    if arguments:
        doppino = os.path.abspath(arguments[0])
        programs.append(Program("doppino", [doppino]))
        if len(arguments) > 1:
            store = store_of_many(os.path.abspath(arguments[1]), folder)
            programs.append(Program(f"doppino, {SITES} sites", [doppino], store))
    others = [Program(name, [name]) for name in ("keepassxc", "qbittorrent", "sqlitebrowser")]
    others.append(Program("copyq", ["copyq", "--start-server", "show"]))
    return programs, others


def main():
    folder = tempfile.mkdtemp(prefix="start-store-")
    ours, others = programs_of(sys.argv[1:], folder)
    server, name = start_xvfb()
    try:
        screen = display.Display(name)
        screen.screen().root.change_attributes(event_mask=X.SubstructureNotifyMask)
        for _ in range(RUNS + 1):  # by turns: whatever else the machine does meets all of them
            for program in ours + others:
                program.measure(screen)
    finally:
        server.terminate()
        server.wait()
        for each in [folder] + [program.home for program in ours + others]:
            shutil.rmtree(each, ignore_errors=True)
    print("| program | start to window, ms, median (range) | resident, MiB |\n|---|---|---|")
    for program in ours + others:
        print(program.line())
    if not all(program.medians() for program in ours + others):
        return 1
    return verdict(*ours, others) if len(ours) == 2 else 0


sys.exit(main())
