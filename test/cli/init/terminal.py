"""Runs a program at a pseudo-terminal and types for it.

Arguments: a JSON list of steps, each a pair of words to wait for and keys to press then, and the program with its
arguments. Prints all that the program wrote and ends as it ended.
"""

import fcntl
import json
import os
import pty
import select
import struct
import sys
import termios

PATIENCE_S = 30

steps = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 200, 0, 0))

written = b""
seen = 0


def read():
    """Takes what has come; false at the end."""
    global written
    if not select.select([terminal], [], [], PATIENCE_S)[0]:
        sys.exit(f"nothing came any more; so far: {written.decode(errors='replace')}")
    try:
        part = os.read(terminal, 65536)
    except OSError:  # the other end is shut
        part = b""
    written += part
    return part != b""


for words, keys in steps:
    wanted = words.encode()
    while wanted not in written[seen:]:
        if not read():
            sys.exit(f"“{words}” never came; so far: {written.decode(errors='replace')}")
    seen = written.index(wanted, seen) + len(wanted)
    os.write(terminal, keys.encode())
while read():
    pass
sys.stdout.write(written.decode(errors="replace"))
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
