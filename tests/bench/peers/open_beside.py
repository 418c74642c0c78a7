#!/usr/bin/python3
"""Two programs open the same store in turn on a display of their own: RunCost, and DB Browser for SQLite with its table of runs.

usage: open_beside.py PROGRAM STORE [ROUNDS]     STORE: as bench_table 1000000 STORE leaves it; needs Xvfb and sqlitebrowser

For both the same way, from the start of the process, by asking the X server every 2 ms:
  mapped    a window of at least 300 x 300 px is on the display
  painted   it shows more than one colour, in a grid of points; and the processor time of the main thread until then
  settled   the last time that any of these points changed, within the time that is watched
and, once that time is over, the memory of the process: resident, and its own part (without what it shares with others), and the
processor time that it has used. A first, uncounted round warms the disk cache.
"""
import ctypes
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

WATCHED_S = 6.0
LEAST_PX = 300


class Attributes(ctypes.Structure):
    _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int),
                ("border_width", ctypes.c_int), ("depth", ctypes.c_int), ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong),
                ("c_class", ctypes.c_int), ("bit_gravity", ctypes.c_int), ("win_gravity", ctypes.c_int),
                ("backing_store", ctypes.c_int), ("backing_planes", ctypes.c_ulong), ("backing_pixel", ctypes.c_ulong),
                ("save_under", ctypes.c_int), ("colormap", ctypes.c_ulong), ("map_installed", ctypes.c_int),
                ("map_state", ctypes.c_int), ("rest", ctypes.c_long * 8)]


class Image(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
                ("data", ctypes.POINTER(ctypes.c_char)), ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int),
                ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int), ("depth", ctypes.c_int),
                ("bytes_per_line", ctypes.c_int), ("bits_per_pixel", ctypes.c_int)]


# A window may go while it is asked. Kept for as long as the program runs: the library calls it.
IGNORE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda display, event: 0)


class Display:
    """Xvfb, and the few calls that tell what stands on it."""

    def __init__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1680x1050x24", "-nolisten", "tcp"],
                                       pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as line:
            self.name = ":" + line.readline().strip()
        self.x = x = ctypes.CDLL("libX11.so.6")
        x.XOpenDisplay.restype = ctypes.c_void_p
        x.XGetImage.restype = ctypes.POINTER(Image)
        x.XDefaultRootWindow.restype = ctypes.c_ulong
        x.XSetErrorHandler(IGNORE)
        self.display = ctypes.c_void_p(x.XOpenDisplay(self.name.encode()))
        if not self.display:
            raise SystemExit("No display: does Xvfb run here?")
        self.root = ctypes.c_ulong(x.XDefaultRootWindow(self.display))

    def window(self):
        root, parent = ctypes.c_ulong(), ctypes.c_ulong()
        children, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        if not self.x.XQueryTree(self.display, self.root, ctypes.byref(root), ctypes.byref(parent), ctypes.byref(children),
                                 ctypes.byref(count)):
            return None
        found = None
        for i in range(count.value):
            attributes = Attributes()
            window = ctypes.c_ulong(children[i])
            if self.x.XGetWindowAttributes(self.display, window, ctypes.byref(attributes)) and attributes.map_state == 2 \
                    and attributes.width >= LEAST_PX and attributes.height >= LEAST_PX:
                found = (attributes.x, attributes.y, attributes.width, attributes.height)
        if count.value:
            self.x.XFree(children)
        return found

    def points(self, place):
        """The colours of a grid over this part of the display, as bytes."""
        x, y, width, height = place
        width, height = min(width, 1680 - x), min(height, 1050 - y)
        rows = []
        for row in range(12, height, max(1, height // 24)):
            image = self.x.XGetImage(self.display, self.root, x, y + row, width, 1, ctypes.c_ulong(0xffffffff), 2)
            if not image:
                return b""
            rows.append(ctypes.string_at(image.contents.data, width * 4))
            self.x.XDestroyImage(image)
        return b"".join(rows)

    def close(self):
        self.x.XCloseDisplay(self.display)
        self.server.terminate()
        self.server.wait()


def colours(points):
    return len({points[i:i + 4] for i in range(0, len(points), 4)})


def status(pid, field, path="status"):
    with open("/proc/%d/%s" % (pid, path), encoding="ascii") as lines:
        return sum(int(line.split()[1]) for line in lines if line.startswith(field + ":")) / 1024


def main_thread_ms(pid):
    with open("/proc/%d/task/%d/schedstat" % (pid, pid), encoding="ascii") as text:
        return int(text.read().split()[0]) / 1e6


def cpu_seconds(pid):
    with open("/proc/%d/stat" % pid, encoding="ascii") as text:
        fields = text.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measure(command, home):
    display = Display()
    environment = {"PATH": os.environ["PATH"], "HOME": home, "XDG_RUNTIME_DIR": home, "DISPLAY": display.name, "LANG": "C.UTF-8",
                   "QT_QPA_PLATFORM": "xcb"}
    result = {}
    begin = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        before = None
        while True:
            now = (time.perf_counter() - begin) * 1000
            if now > WATCHED_S * 1000 or process.poll() is not None:
                break
            place = display.window()
            if place:
                result.setdefault("mapped_ms", now)
                shown = display.points(place)
                if "painted_ms" not in result and colours(shown) > 1:
                    result["painted_ms"] = now
                    result["painted_cpu_ms"] = main_thread_ms(process.pid)
                if shown != before:
                    result["settled_ms"] = now
                before = shown
            time.sleep(0.002 if "painted_ms" not in result else 0.02)
        if process.poll() is not None or "painted_ms" not in result:
            raise SystemExit("%s: no window was seen" % command[0])
        result["resident_MiB"] = status(process.pid, "VmRSS")
        result["own_MiB"] = sum(status(process.pid, field, "smaps_rollup") for field in ("Private_Clean", "Private_Dirty"))
        result["cpu_s"] = cpu_seconds(process.pid)
    finally:
        process.kill()
        process.wait()
        display.close()
    return result


def main():
    program, store = sys.argv[1:3]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    with tempfile.TemporaryDirectory() as home:
        own = os.path.join(home, "store.db")
        shutil.copy(store, own)
        commands = {"runcost": [program, "--store", own], "DB Browser": ["sqlitebrowser", "--table", "runs", own]}
        results = {name: [] for name in commands}
        for i in range(rounds + 1):
            for name, command in commands.items():
                result = measure(command, home)
                if i > 0:
                    results[name].append(result)
        for key in ("mapped_ms", "painted_ms", "painted_cpu_ms", "settled_ms", "resident_MiB", "own_MiB", "cpu_s"):
            ours, theirs = ([result[key] for result in results[name]] for name in commands)
            a, b = statistics.median(ours), statistics.median(theirs)
            print("%s: runcost %.1f (least %.1f), DB Browser %.1f (least %.1f), ratio %.2f, of the least %.2f"
                  % (key, a, min(ours), b, min(theirs), a / b, min(ours) / min(theirs)))


main()
