#!/usr/bin/python3
# SPDX-FileCopyrightText: Sasae developers
# SPDX-License-Identifier: EPL-2.0
"""Walks the running workbench as a screen reader does (AT-SPI) and tells which controls have no name.

Run in the session of the workbench, or see CONTRIBUTING for a display of its own. Prints one line for each control
without a name, then the numbers by role; ends with 1 where a control has none. With --tree all that is showing.
"""
import collections
import sys
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi  # noqa: E402

Atspi.set_timeout(20000, 60000)  # a busy workbench answers late

NAMES = ('Sasae', '支え', 'java')
# What takes input or is chosen, in the words of AT-SPI.
NEED_NAME = {'push button', 'toggle button', 'check box', 'radio button', 'combo box', 'text', 'entry', 'spin button',
             'table', 'tree table', 'tree', 'list', 'list box', 'slider', 'menu', 'menu item', 'page tab', 'link',
             'password text'}
# Parts of controls that a screen reader names by the control they belong to.
INSIDE = {'combo box', 'spin button', 'tool bar', 'tree table', 'table', 'scroll bar'}


def application(seconds=60):
    end = time.time() + seconds
    while time.time() < end:
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and (child.get_name() or '') in NAMES:
                return child
        time.sleep(1)
    sys.exit('The workbench is not on the accessibility bus.')


def showing(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def described(node):
    if node.get_name() or node.get_description():
        return True
    for relation in node.get_relation_set() or []:
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY and relation.get_n_targets():
            return bool(relation.get_target(0).get_name())
    return False


def walk(node, path, roles, missing, tree):
    if node is None:
        return
    role = node.get_role_name()
    name = node.get_name() or ''
    here = path + [role + (' “' + name[:40] + '”' if name else '')]
    if len(path) > 1 and not showing(node) and role not in ('menu bar',):
        return
    roles[role] += 1
    if tree:
        print('  ' * len(path) + here[-1])
    inside = len(path) > 0 and path[-1].split(' “')[0] in INSIDE
    if role in NEED_NAME and not inside and not described(node):
        missing.append(here)
    for i in range(min(node.get_child_count(), 400)):
        walk(node.get_child_at_index(i), here, roles, missing, tree)


def main():
    roles, missing = collections.Counter(), []
    walk(application(), [], roles, missing, '--tree' in sys.argv)
    for each in missing:
        print('no name: ' + ' > '.join(each[-5:]))
    print(', '.join(f'{role} {count}' for role, count in roles.most_common()))
    print(f'{sum(roles.values())} things showing, {len(missing)} without a name')
    return 1 if missing else 0


sys.exit(main())
