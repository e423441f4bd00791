"""Shares a mailing between the workers of a Dask cluster: each takes a part of the table, and a part whose worker dies is
taken by another one.

    workers.py PROGRAM TABLE FOLDER PARTS [OPTION ...]

The letters and the rejected rows of each part lie in FOLDER, which all workers have to see, as they have to see TABLE.
Here the cluster is two workers on this machine; `Client("tcp://...")` in place of `LocalCluster` reaches one of many
machines. With SHIRUBE_KILL=1 one worker is killed once the first part is done, which is how this is tested.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile

from distributed import Client, LocalCluster, as_completed


def part(program, table, folder, number, parts, options):
    """Makes a part in a folder of its own and moves it to its place, so that a part made twice is there once."""
    name = f"{number:05}.csv"
    with tempfile.TemporaryDirectory(dir=folder) as own:
        out = os.path.join(own, name)
        command = [program, "triage", table, "--out", out, "--part", f"{number}/{parts}", *options]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        for file in [f"{name}.rejects.csv", name]:
            shutil.move(os.path.join(own, file), os.path.join(folder, file))
    return number


def main():
    program, table, folder, parts, *options = sys.argv[1:]
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        begun = set(client.run(os.getpid).values())
        work = [
            client.submit(part, program, table, folder, number, int(parts), options, retries=3, pure=False)
            for number in range(1, int(parts) + 1)
        ]
        done = as_completed(work, with_results=True)
        next(done)
        if os.environ.get("SHIRUBE_KILL"):
            os.kill(min(begun), signal.SIGKILL)
        for _ in done:
            pass
        client.wait_for_workers(2)
        print(len(begun - set(client.run(os.getpid).values())), "killed")


if __name__ == "__main__":
    main()
