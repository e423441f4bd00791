"""Reads the tree that screen readers read, by the system's own library, and prints a line for each thing in it: its role
and its name, or its text where it has none, with a tab between them. The program's name is the one argument."""

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


def things(thing):
    yield thing
    for at in range(thing.get_child_count()):
        child = thing.get_child_at_index(at)
        if child is not None:
            yield from things(child)


def program(name):
    desktop = Atspi.get_desktop(0)
    running = (desktop.get_child_at_index(at) for at in range(desktop.get_child_count()))
    return next((one for one in running if one is not None and one.get_name() == name), None)


def words(thing):
    if thing.get_name():
        return thing.get_name()
    text = thing.get_text_iface() if thing.get_role_name() == "paragraph" else None
    return text.get_text(0, text.get_character_count()).replace("\n", " ") if text else ""


Atspi.init()
found = None
for _ in range(100):
    found = program(sys.argv[1])
    if found is not None:
        break
    time.sleep(0.1)
for thing in things(found):
    print(thing.get_role_name(), words(thing), sep="\t")
