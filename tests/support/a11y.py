# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""A program as assistive technology sees it: found by role and name in the live accessibility tree, pressed there."""

import re
from dataclasses import dataclass

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from processes import wait_for  # noqa: E402
from words import comparable  # noqa: E402

# A program that draws a paper, or a machine that has much to do, answers late: that is no failure.
Atspi.set_timeout(5000, 15000)

BUTTONS = (Atspi.Role.PUSH_BUTTON, Atspi.Role.RADIO_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.TOGGLE_BUTTON,
           Atspi.Role.LINK, Atspi.Role.LIST_ITEM, Atspi.Role.TABLE_ROW, Atspi.Role.PAGE_TAB)
ENTRIES = (Atspi.Role.ENTRY, Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT, Atspi.Role.SPIN_BUTTON)


@dataclass
class Node:
    accessible: object
    depth: int
    role: object
    name: str
    description: str
    states: object
    box: tuple  # x, y, width, height on the display

    def has(self, state):
        return self.states.contains(state)

    @property
    def checked(self):
        return self.has(Atspi.StateType.CHECKED)

    @property
    def focused(self):
        return self.has(Atspi.StateType.FOCUSED)

    def text(self):
        """What stands in a field."""
        try:
            return Atspi.Text.get_text(self.accessible, 0, -1)
        except GLib.Error:
            return ""

    def line(self):
        role = Atspi.role_get_name(self.role)
        return f"{'  ' * self.depth}{role} {self.name!r}" + (f" ({self.description})" if self.description else "")


def _children(accessible):
    for index in range(accessible.get_child_count()):
        child = accessible.get_child_at_index(index)
        if child is not None:
            yield child


class Screen:
    """The tree of one program, read anew each time."""

    def __init__(self, program):
        self.program = program
        self._application = None

    def _root(self):
        if self._application is None:
            desktop = Atspi.get_desktop(0)
            desktop.clear_cache()
            for application in _children(desktop):
                if application.get_process_id() == self.program.pid:
                    application.set_cache_mask(Atspi.Cache.NONE)
                    self._application = application
        return self._application

    def nodes(self):
        """Everything that is on the screen, in the order in which it is read."""
        found = []
        try:
            root = self._root()
            if root is not None:
                self._walk(root, 0, found)
        except GLib.Error:
            return []  # a page changed under our hands: ask again
        return found

    def _walk(self, accessible, depth, found):
        try:
            states = accessible.get_state_set()
            if depth and not states.contains(Atspi.StateType.SHOWING):
                return
            found.append(Node(accessible, depth, accessible.get_role(), accessible.get_name() or "",
                              accessible.get_description() or "", states, self._box(accessible)))
            for child in _children(accessible):
                self._walk(child, depth + 1, found)
        except GLib.Error:
            return  # went away while we looked

    @staticmethod
    def _box(accessible):
        try:
            box = Atspi.Component.get_extents(accessible, Atspi.CoordType.SCREEN)
            return (box.x, box.y, box.width, box.height)
        except (GLib.Error, TypeError):
            return (0, 0, 0, 0)

    def dump(self):
        lines = [node.line() for node in self.nodes()] or ["(nothing is on the screen)"]
        return f"--- the screen of {self.program.name}\n" + "\n".join(lines) + "\n" + self.program.tail(12)

    def find(self, name, roles=None, within=None):
        """The first node of that name (text or pattern; blanks do not count), or None."""
        wanted = name if isinstance(name, re.Pattern) else comparable(name)
        for node in within if within is not None else self.nodes():
            if roles and node.role not in roles:
                continue
            # Of a password field Qt tells no name, only its description.
            heard = comparable(node.description if node.role == Atspi.Role.PASSWORD_TEXT else node.name)
            if wanted.fullmatch(heard) if isinstance(wanted, re.Pattern) else heard == wanted:
                return node
        return None

    def wait(self, name, roles=None, seconds=20):
        return wait_for(f"{name!r} on the screen", lambda: self.find(name, roles), seconds, self.dump)

    def wait_gone(self, name, roles=None, seconds=20):
        wait_for(f"{name!r} to leave the screen", lambda: not self.find(name, roles), seconds, self.dump)

    def has_text(self, text):
        """Whether some name or description on the screen holds it."""
        wanted = comparable(text)
        return any(wanted in comparable(node.name) or wanted in comparable(node.description)
                   or node.role in ENTRIES and wanted in comparable(node.text()) for node in self.nodes())

    def wait_text(self, text, seconds=20):
        wait_for(f"{text!r} somewhere on the screen", lambda: self.has_text(text), seconds, self.dump)

    def press(self, name, roles=BUTTONS, seconds=20):
        """Presses what has that name, as assistive technology would."""
        node = self.wait(name, roles, seconds)
        self.act(node)
        return node

    @staticmethod
    def act(node):
        actions = [Atspi.Action.get_action_name(node.accessible, index)
                   for index in range(Atspi.Action.get_n_actions(node.accessible))]
        for wanted in ("Press", "Toggle"):
            if wanted in actions:
                Atspi.Action.do_action(node.accessible, actions.index(wanted))
                return
        raise AssertionError(f"{node.line().strip()} cannot be pressed, only {actions}")

    @staticmethod
    def focus(node):
        """Puts the focus there, which also brings it into sight."""
        Atspi.Component.grab_focus(node.accessible)
