/** The whole BSD socket interface for the JVM, in the shape of Python's {@code socket} module. */
@org.jspecify.annotations.NullMarked
module io.github.bsdsocket {
  requires static jdk.jfr;
  requires static jdk.net;
  requires static org.jspecify;

  exports io.github.bsdsocket;
  exports io.github.bsdsocket.io;
  exports io.github.bsdsocket.select;
  exports io.github.bsdsocket.server;
}
