// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * A question that a benchmark answers: what some work costs, in each of its cases and by each of the peers.
 *
 * <p>The work is in a class, JMH's with {@link Timing} or else one with a {@code main}; in a program of the question's name
 * in C, and one in Python. Each is given the case, and a main before it the peer. A program writes a sample a line.
 */
final class Question {

    /** What a sample is. */
    enum Unit {
        /** Nanoseconds: less is better. */
        TIME,
        /** Bytes: less is better. */
        MEMORY
    }

    /**
     * The most that the library's median may be beside another one: of a peer in the same case or another.
     *
     * @param over whether it is so much more than the other one, or else a multiple of it
     */
    record Target(Peer peer, String of, double most, boolean over) {}

    /** One case of the work, who does it, and what is aimed at. */
    record Case(String name, Unit unit, List<Peer> peers, List<Target> targets) {}

    private final String name;
    private final String title;
    private final Class<?> work;
    private final List<Case> cases = new ArrayList<>();
    private boolean pinned;

    /** A question with no cases yet; the title is what the figures are of. */
    Question(String name, Class<?> work, String title) {
        this.name = name;
        this.title = title;
        this.work = work;
    }

    /** Has all the threads of a peer run on one processor, where the processes' moving about would drown the figures. */
    Question pinned() {
        pinned = true;
        return this;
    }

    /** Adds a case, in nanoseconds. */
    Question time(String words, Peer... peers) {
        cases.add(new Case(words, Unit.TIME, List.of(peers), new ArrayList<>()));
        return this;
    }

    /** Adds a case, in bytes. */
    Question memory(String words, Peer... peers) {
        cases.add(new Case(words, Unit.MEMORY, List.of(peers), new ArrayList<>()));
        return this;
    }

    /** Gives the latest case a target: at most so many times what the peer needs. */
    Question target(Peer peer, double most) {
        return target(peer, cases.getLast().name(), most);
    }

    /** As {@link #target(Peer, double)}, of what the peer needs in another case. */
    Question target(Peer peer, String of, double most) {
        cases.getLast().targets().add(new Target(peer, of, most, false));
        return this;
    }

    /** Gives the latest case a target: at most so much more than what the peer needs. */
    Question targetOver(Peer peer, double most) {
        cases.getLast().targets().add(new Target(peer, cases.getLast().name(), most, true));
        return this;
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    Class<?> work() {
        return work;
    }

    List<Case> cases() {
        return cases;
    }

    boolean isPinned() {
        return pinned;
    }
}
