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


def measure(screen, name, command):
    home = fresh_home(name)
    try:
        results = [run(screen, command, home) for _ in range(RUNS + 1)][1:]
    finally:
        shutil.rmtree(home, ignore_errors=True)
    times = [t for t, _ in results if t is not None]
    memories = [m for _, m in results if m is not None]
    if len(times) < RUNS or len(memories) < RUNS:
        print(f"| {name} | only {len(times)} of {RUNS} windows | |", flush=True)
        return
    spread = f"{min(times):.0f} to {max(times):.0f}"
    print(f"| {name} | {statistics.median(times):.0f} ({spread}) | {statistics.median(memories):.0f} |", flush=True)


def main():
    programs = []
    if len(sys.argv) > 1:
        programs.append(("doppino", [os.path.abspath(sys.argv[1])]))
    programs += [(name, [name]) for name in ("keepassxc", "qbittorrent", "sqlitebrowser")]
    programs.append(("copyq", ["copyq", "--start-server", "show"]))
    server, name = start_xvfb()
    try:
        screen = display.Display(name)
        screen.screen().root.change_attributes(event_mask=X.SubstructureNotifyMask)
        print("| program | start to window, ms, median (range) | resident, MiB |\n|---|---|---|", flush=True)
        for program, command in programs:
            if shutil.which(command[0]):
                measure(screen, program, command)
            else:
                print(f"| {program} | not there | |", flush=True)
    finally:
        server.terminate()
        server.wait()


main()
