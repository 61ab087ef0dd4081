# SPDX-License-Identifier: Apache-2.0
"""Runs CPython's own test.test_socket, unmodified, and compares each test with a list of
those that must pass: see the run script beside it."""

import argparse
import collections
import faulthandler
import importlib.util
import os
import re
import sys
import types
import unittest
from xml.etree import ElementTree

FOLDER = os.path.dirname(os.path.abspath(__file__))


class Borrowed(Exception):
    """Something of CPython's own module was used, so a pass would prove nothing."""


def stand_in(whole):
    """Puts the stand-ins in the place of CPython's modules, for good: _socket, and socket when `whole`."""

    def audit(event, args):
        # What only CPython's module raises.
        if event.startswith("socket."):
            raise Borrowed(event)

    def load(name, file):
        spec = importlib.util.spec_from_file_location(name, os.path.join(FOLDER, file))
        module = sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    sys.modules["ssl"] = None  # CPython's takes its own sockets only
    sys.addaudithook(audit)
    module = load("_socket", "_socket.py")
    if whole:
        load("socket", "socket_stand_in.py")
    return module


def borrowed(module):
    """What of the module isn't made here: of Java's constants, functions and classes of these files, or exceptions."""
    import bsdsocket

    constants = bsdsocket.constants()
    for name, value in vars(module).items():
        if name.startswith("__") or isinstance(value, types.ModuleType):
            continue
        if isinstance(value, types.FunctionType):
            good = value.__code__.co_filename.startswith(FOLDER)
        elif isinstance(value, type):
            good = value in (OSError, TimeoutError) or value in vars(bsdsocket).values() or value is module.socket
        else:
            good = type(value) is object or value == constants.get(name)
        if not good:
            yield name
    for c in object.__subclasses__():
        if c.__name__ == "socket" and c.__module__ == "_socket" and c is not module.socket:
            yield "the class _socket.socket"


def excluded(whole):
    """What isn't run, with the reason."""
    tests = read_list("whole.txt") if whole else {}
    if not os.path.exists("/sys/module/vsock_loopback"):
        tests["ThreadedVSOCKSocketStreamTest.testStream"] = "hangs where vsock has no loopback"
    return tests


def connect_rds():
    """Has the kernel connect what RDS goes over: the tests close a sender before that, and its message would be lost."""
    import socket

    try:
        with socket.socket(socket.AF_RDS, socket.SOCK_SEQPACKET) as s, socket.socket(s.family, s.type) as to:
            s.bind(("127.0.0.1", 0))
            to.bind(("127.0.0.1", 0))
            s.sendto(b"hello", to.getsockname())
            to.recv(5)
    except OSError:
        pass  # no RDS here


class Outcomes(unittest.TestResult):
    """The outcome of each test: "passed", "failed", or why it was skipped."""

    def __init__(self, verbose):
        super().__init__()
        self.verbose = verbose
        self.outcomes = {}
        self.details = {}

    @staticmethod
    def name(test):
        return ".".join(test.id().split(".")[-2:])

    def startTest(self, test):
        super().startTest(test)
        faulthandler.dump_traceback_later(60, exit=True)
        self.outcomes[self.name(test)] = "passed"
        if self.verbose:
            print(self.name(test), flush=True)

    def addSkip(self, test, reason):
        self.outcomes[self.name(test)] = " ".join(reason.split())

    def addFailure(self, test, error):
        self.outcomes[self.name(test)] = "failed"
        self.details[self.name(test)] = self._exc_info_to_string(error, test)

    addError = addFailure

    def addSubTest(self, test, subtest, error):
        if error:
            self.addFailure(test, error)

    def addExpectedFailure(self, test, error):
        self.addSkip(test, "expected to fail")

    def addUnexpectedSuccess(self, test):
        self.addFailure(test, (AssertionError, AssertionError("expected to fail"), None))


def tests(suite, picked):
    """The tests of a suite that are to be run."""
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from tests(test, picked)
        elif re.search(picked, Outcomes.name(test)):
            yield test


def run(picked, verbose, excluding):
    from test import support

    # No test may ask the network beyond this machine.
    support.use_resources = []
    import test.test_socket

    connect_rds()
    outcomes = Outcomes(verbose)
    suite = unittest.TestSuite()
    for test_case in tests(unittest.defaultTestLoader.loadTestsFromModule(test.test_socket), picked):
        name = Outcomes.name(test_case)
        if name in excluding:
            outcomes.outcomes[name] = excluding[name]
        else:
            suite.addTest(test_case)
    suite.run(outcomes)
    return outcomes


def read_list(file):
    """The tests of a list, each with the reason why it is listed, or an empty one."""
    listed = {}
    with open(os.path.join(FOLDER, file)) as lines:
        for line in lines:
            if not line.startswith("#"):
                name, _, reason = line.strip().partition(": ")
                listed[name] = reason
    return listed


def compare(outcomes, listed, complete):
    """What is otherwise than listed: what must not be, and what is only to be said."""
    wrong, news = [], []
    for name, outcome in outcomes.items():
        reason = listed.get(name)
        if outcome == "passed":
            if reason != "":
                news.append(f"passes, and is not in the list of tests that must: {name}")
        elif reason == "":
            wrong.append(f"must pass: {name}: {outcome}")
        elif outcome != reason:
            wrong.append(f"{name}: {outcome}, and not as listed: {reason}")
    if complete:
        wrong += [f"listed, but there is no such test: {name}" for name in listed if name not in outcomes]
    return wrong, news


def kind(outcome):
    return outcome if outcome in ("passed", "failed") else "skipped"


def total(outcomes):
    count = collections.Counter(map(kind, outcomes))
    return f"{count['passed']} passed, {count['failed']} failed, {count['skipped']} skipped"


def print_table(outcomes):
    """The tests by class, and those that were skipped by reason."""
    classes = collections.defaultdict(collections.Counter)
    for name, outcome in outcomes.items():
        classes[name.partition(".")[0]][kind(outcome)] += 1
    print(f"{'':48} passed failed skipped")
    for name, count in sorted(classes.items()):
        print(f"{name:48} {count['passed'] or '':6} {count['failed'] or '':6} {count['skipped'] or '':7}")
    print()
    reasons = collections.Counter(o for o in outcomes.values() if kind(o) == "skipped")
    for reason, n in reasons.most_common():
        print(f"{n:3} skipped: {reason}")


def report(file, suite, outcomes, unexpected):
    """Writes a report as JUnit's, for the build's sum: without the skips that are listed."""
    root = ElementTree.Element("testsuite", name=suite)
    for name, outcome in outcomes.items():
        if kind(outcome) == "skipped" and name not in unexpected:
            continue
        test_class, _, test = name.partition(".")
        case = ElementTree.SubElement(root, "testcase", classname=f"{suite}.{test_class}", name=test)
        if kind(outcome) != "passed":
            ElementTree.SubElement(case, "failure" if outcome == "failed" else "skipped", message=outcome)
    ElementTree.ElementTree(root).write(file)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kernel", choices=["host", "guest"], default="host")
    parser.add_argument("--own", action="store_true", help="on CPython's own sockets")
    parser.add_argument("--whole", action="store_true", help="with the library's own makefile, sendfile and the like")
    parser.add_argument("--record", action="store_true", help="write the list of this kernel")
    parser.add_argument("--report", help="where to write a report for the build")
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("picked", nargs="?", default="")
    options = parser.parse_args()

    module = None if options.own else stand_in(options.whole)
    excluding = excluded(options.whole)
    result = run(options.picked, options.verbose, excluding)
    outcomes = dict(sorted(result.outcomes.items()))
    for name, detail in result.details.items():
        print(f"{name}\n{detail}")
    if not options.picked:
        print_table(outcomes)

    if options.record:
        with open(os.path.join(FOLDER, f"{options.kernel}.txt"), "w") as f:
            for name, outcome in outcomes.items():
                print(name if outcome == "passed" else f"{name}: {outcome}", file=f)
    listed = read_list(f"{options.kernel}.txt") | excluding
    wrong, news = compare(outcomes, listed, complete=not options.picked)
    if module:
        wrong += [f"borrowed from CPython's own module: {name}" for name in borrowed(module)]
    for line in news:
        print("NEW:", line)
    for line in wrong:
        print("ERROR:", line)
    if options.report:
        unexpected = {name for name, outcome in outcomes.items() if listed.get(name) != outcome}
        report(options.report, f"cpython.{options.kernel}" + (".whole" if options.whole else ""), outcomes, unexpected)
    print(total(outcomes.values()), flush=True)
    # Not through Python's exit, which would wait for the JVM.
    os._exit(1 if wrong or not outcomes else 0)


if __name__ == "__main__":
    main()
