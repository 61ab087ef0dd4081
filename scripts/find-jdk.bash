# SPDX-License-Identifier: Apache-2.0
# find_jdk sets jdk to the folder of a JDK 25 or later, or says what to install and exits. To be sourced.

# is_jdk HOME: whether that is a JDK 25 or later. Reads its release file: starting java would cost more than the command.
is_jdk() {
  local line version
  [[ -x $1/bin/javac && -r $1/release ]] || return 1
  while IFS= read -r line; do
    if [[ $line == JAVA_VERSION=* ]]; then
      version=${line#*=}
      version=${version//\"/}
      version=${version%%[!0-9]*}
      ((${version:-0} >= 25))
      return
    fi
  done <"$1/release"
  return 1
}

# Sets jdk.
find_jdk() {
  local name java
  # JAVA25_HOME and the like too: Maven's discovery reads them.
  for name in JAVA_HOME "${!JAVA@}"; do
    if [[ $name == *_HOME && -n ${!name:-} ]] && is_jdk "${!name}"; then
      jdk=${!name}
      return
    fi
  done
  if java=$(type -P java); then
    jdk=$(dirname -- "$(dirname -- "$(readlink -f -- "$java")")")
    if is_jdk "$jdk"; then
      return
    fi
  fi
  for jdk in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/* /opt/java/* \
    ~/.sdkman/candidates/java/* ~/.jdks/* ~/.local/share/mise/installs/java/* ~/.asdf/installs/java/*; do
    if is_jdk "$jdk"; then
      return
    fi
  done
  cat >&2 <<'END'
bsdsocket: needs a JDK 25 or later, and found none in JAVA_HOME or JAVA25_HOME, on the PATH, or in the usual folders.
Install one (for example Eclipse Temurin 25, or your system's openjdk-25-jdk), or name it: export JAVA_HOME=/path/to/jdk
END
  exit 1
}
