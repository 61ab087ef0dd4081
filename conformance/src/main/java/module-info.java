/** The place that the tests run in: a module that sees the library's exported packages and nothing else. */
@org.jspecify.annotations.NullMarked
module io.github.bsdsocket.conformance {
  requires static org.jspecify;
  requires io.github.bsdsocket;
  requires java.sql;
}
