# SPDX-License-Identifier: Apache-2.0
# built MODULE JAR builds a module of the project unless its jar is there. To be sourced, with root and jdk set.

# shellcheck disable=SC2154

# Tells what it does, and why it couldn't, on standard error.
built() {
  local module=$1 jar=$2
  [[ -e $jar ]] && return
  # Locked: a server and its client are often started together. In a subshell, so that the program doesn't inherit it.
  (
    if ! flock -n 9; then
      echo "bsdsocket: waiting for a build that is under way..." >&2
      flock 9
    fi
    [[ -e $jar ]] || build "$module"
  ) 9<"$root/pom.xml"
}

build() {
  local log
  if ! type -P mvn >/dev/null; then
    echo "bsdsocket: needs Maven (mvn) to build itself before the first run." >&2
    return 1
  fi
  echo "bsdsocket: building, once: a minute or two..." >&2
  # Maven itself keeps to the Java it usually runs on: older Mavens warn on newer ones.
  type -P java >/dev/null || export JAVA_HOME=${JAVA_HOME:-$jdk}
  if ! log=$(JAVA25_HOME=$jdk mvn -B -q -f "$root/pom.xml" -Dmaven.test.skip -pl "$1" -am package </dev/null 2>&1); then
    printf '%s\n' "$log" "bsdsocket: could not build itself: see above." >&2
    return 1
  fi
}
