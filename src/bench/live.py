"""From a file that is saved to the page that is served: what SavedToServed measured, as a table."""
import json
import os
import shutil
import signal
import statistics
import subprocess
import sys

import workload

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# as SavedToServed calls them
WITHIN, GOAL, HUGO = "vitae:serve in one JVM", "mvn vitae:serve", "hugo server"
PIECES = ("news", "biography", "publication")


def class_path(work, mavens, dependencies):
    """Compiles what measures, by the profile `bench` of the pom; where all classes are."""
    file = os.path.join(work, "live.classpath")
    if os.path.exists(file):
        os.remove(file)
    command = mavens.command(
        "-Pbench", "test-compile", dependencies + ":build-classpath", "-Dmdep.outputFile=" + file, online=True)
    done = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode or not os.path.exists(file):
        sys.exit(f"what measures cannot be compiled: {' '.join(command)}\n{done.stdout[-4000:]}")
    with open(file, encoding="utf-8") as text:
        return os.pathsep.join([os.path.join(ROOT, "target", "test-classes"), os.path.join(ROOT, "target", "classes"), text.read().strip()])


def goal(folder, mavens):
    """Where and how `mvn vitae:serve` is started, of a copy of the profile: each server has its own."""
    shutil.copytree(os.path.join(folder, "native"), os.path.join(folder, "live-native"))
    place = os.path.join(folder, "project-live")
    mavens.project(place, True, "live-native")
    plugin = f"io.github.vitae:vitae-maven-plugin:{mavens.version}:serve"
    # fills the local repository, once
    done = subprocess.run(mavens.command(online=True), cwd=place, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        sys.exit(f"the profile cannot be built\n{done.stdout[-2000:]}")
    return [place, *mavens.command(plugin, "-Dvitae.port={port}", quiet=False)]


def run(command, log):
    """Runs it, and ends it and all it has started if this is to end; what libraries say of themselves goes to a file."""
    with open(log, "wb") as errors:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=errors, start_new_session=True)
        try:
            status = process.wait()
        finally:
            if process.poll() is None:
                # it ends its servers itself
                process.terminate()
                try:
                    process.wait(30)
                except subprocess.TimeoutExpired:
                    os.killpg(process.pid, signal.SIGKILL)
                    process.wait()
    if status:
        with open(log, encoding="utf-8", errors="replace") as errors:
            sys.exit(f"NOT MEASURED: {errors.read()[-4000:]}")


def read(file):
    """Milliseconds of each piece, server and kind."""
    results = {}
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            piece, server, kind, values = line.rstrip("\n").split("\t")
            results.setdefault(piece or "all", {}).setdefault(server, {})[kind] = [float(value) for value in values.split()]
    return results


def table(title, pieces):
    print(f"\n{title}\n{'milliseconds':42} {'median':>8} {'fastest':>8} {'10 %':>8} {'90 %':>8} {'slowest':>8} "
          f"{'x hugo':>8} {'fastest':>8} {'edits':>6}")
    for piece in [piece for piece in PIECES if piece in pieces]:
        servers = pieces[piece]
        against = servers.get(HUGO, {}).get("served")
        for server in [server for server in (WITHIN, GOAL, HUGO) if server in servers]:
            for kind, times in servers[server].items():
                name = f"{piece}: {server}" if kind == "served" else "  of that, building"
                times = sorted(times)
                if not times:
                    continue
                tenth = lambda tenths: times[min(len(times) - 1, len(times) * tenths // 10)]
                ratios = ([statistics.median(times) / statistics.median(against), times[0] / min(against)]
                          if against and kind == "served" else [])
                print(f"{name:42} {statistics.median(times):8.1f} {times[0]:8.1f} {tenth(1):8.1f} {tenth(9):8.1f} {times[-1]:8.1f} "
                      + (" ".join(f"{ratio:8.2f}" for ratio in ratios) or " " * 17) + f" {len(times):6}")
    alive = pieces.get("all", {}).get(WITHIN, {}).get("aliveMB")
    if alive:
        print(f"alive in the one JVM at the end: {alive[0]:.0f} MB")


def measure(options, mavens, sizes, java, installed, dependencies):
    for piece in options.edited.split(","):
        if piece not in PIECES:
            sys.exit(f"--edited: {piece} cannot be edited; there are {', '.join(PIECES)}")
    if not installed:
        print(f"LEFT OUT: {GOAL}: there is no jar of the plugin; build it, or name it by --jar")
    path = class_path(options.work, mavens, dependencies)
    results = {}
    for size, counts in sizes.items():
        folder = os.path.join(options.work, f"{size}-live")
        shutil.rmtree(folder, ignore_errors=True)
        workload.main([folder, *map(str, counts)])
        times = os.path.join(folder, "live.tsv")
        run([*java, "-cp", path, "io.github.vitae.live.SavedToServed", folder, str(options.edits), str(options.warm_up),
             options.edited, times, *(goal(folder, mavens) if installed else [])], os.path.join(folder, "live.log"))
        results[size] = read(times)
        table(f"{size}: {counts[0]} news, {counts[1]} awards, {counts[2]} publications, {counts[3]} people; "
              f"{options.edits} edits behind {options.warm_up}", results[size])
        with open(os.path.join(options.work, "results-live.json"), "w", encoding="utf-8") as file:
            json.dump(results, file, indent=2)
