// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.io.UnixSocketFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** PostgreSQL's driver with a real server, over Unix sockets that {@link UnixSocketFactory} makes. */
class PostgresTest {
    private static final String CANCELED = "57014";

    private static Postgres server;

    @BeforeAll
    static void startServer(@TempDir Path dir) throws IOException, InterruptedException {
        server = Postgres.start(dir);
    }

    @AfterAll
    static void stopServer() throws IOException, InterruptedException {
        if (server != null) {
            server.stop();
        }
    }

    private static Connection connect(String socket, String... properties) throws SQLException {
        StringBuilder url = new StringBuilder("jdbc:postgresql://localhost/postgres?user=postgres&socketFactory=")
                .append(UnixSocketFactory.class.getName())
                .append("&socketFactoryArg=")
                .append(socket);
        for (String property : properties) {
            url.append('&').append(property);
        }
        return DriverManager.getConnection(url.toString());
    }

    private static int queryInt(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            assertTrue(rows.next());
            return rows.getInt(1);
        }
    }

    @Test
    void queriesAreAnsweredOverAPathAndAnAbstractName() throws SQLException {
        for (String socket : new String[] {server.path(), server.abstractName()}) {
            try (Connection connection = connect(socket);
                    var query = connection.prepareStatement("select ? * n, inet_client_addr() from generate_series(1, 9) n")) {
                query.setInt(1, 7);
                try (ResultSet rows = query.executeQuery()) {
                    for (int n = 1; n <= 9; n++) {
                        assertTrue(rows.next());
                        assertEquals(7 * n, rows.getInt(1));
                        assertNull(rows.getString(2), "came by TCP");
                    }
                }
            }
        }
    }

    @Test
    void theUrlOfTheReadmeConnects() throws SQLException, IOException {
        String url = Files.readString(Path.of("../README.md"))
                .lines()
                .filter(line -> line.startsWith("jdbc:postgresql:"))
                .findFirst()
                .orElseThrow()
                .replace("/run/postgresql/.s.PGSQL.5432", server.path())
                .replace("/db?", "/postgres?user=postgres&");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            assertEquals(3, queryInt(statement, "select 3 where inet_client_addr() is null"));
        }
    }

    @Test
    void a100MegabyteCopyGoesInAndComesOut() throws SQLException, IOException {
        byte[] thousandLines = ("0123456789".repeat(10) + "\n").repeat(1000).getBytes(US_ASCII);
        long lines = 1_000_000;
        try (Connection connection = connect(server.path());
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table big (line text)");
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            CopyIn in = copy.copyIn("copy big from stdin");
            for (int i = 0; i < lines / 1000; i++) {
                in.writeToCopy(thousandLines, 0, thousandLines.length);
            }
            assertEquals(lines, in.endCopy());
            assertEquals(lines, queryInt(statement, "select count(*) from big where length(line) = 100"));
            long[] length = new long[1];
            OutputStream count = new OutputStream() {
                @Override
                public void write(int b) {
                    length[0]++;
                }

                @Override
                public void write(byte[] b, int off, int len) {
                    length[0] += len;
                }
            };
            assertEquals(lines, copy.copyOut("copy big to stdout", count));
            assertEquals(lines / 1000 * thousandLines.length, length[0]);
        }
    }

    @Test
    void aQueryTimeoutCancelsTheQueryAndNothingElse() throws SQLException {
        try (Connection connection = connect(server.path());
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(1);
            var e = assertThrows(SQLException.class, () -> statement.execute("select pg_sleep(60)"));
            assertEquals(CANCELED, e.getSQLState());
            assertEquals(5, queryInt(statement, "select 5"));
        }
    }

    @Test
    void aSocketTimeoutEndsAQuery() throws SQLException {
        try (Connection connection = connect(server.path(), "socketTimeout=1");
                Statement statement = connection.createStatement()) {
            var e = assertThrows(SQLException.class, () -> statement.execute("select pg_sleep(60)"));
            assertInstanceOf(SocketTimeoutException.class, e.getCause());
        }
    }

    @Test
    void aQueryIsCancelledFromAnotherThread() throws Exception {
        try (Connection connection = connect(server.path(), "ApplicationName=cancelled");
                Statement statement = connection.createStatement();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> query = threads.submit(() -> statement.execute("select pg_sleep(60)"));
            awaitSleeping("cancelled");
            statement.cancel();
            var e = assertThrows(ExecutionException.class, query::get);
            assertEquals(CANCELED, assertInstanceOf(SQLException.class, e.getCause()).getSQLState());
            assertEquals(6, queryInt(statement, "select 6"));
        }
    }

    @Test
    void aConnectionThatIsAbortedEndsItsQuery() throws Exception {
        try (Connection connection = connect(server.path(), "ApplicationName=aborted");
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> query = threads.submit(() -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.execute("select pg_sleep(60)");
                }
            });
            awaitSleeping("aborted");
            connection.abort(threads);
            var e = assertThrows(ExecutionException.class, query::get);
            assertInstanceOf(SQLException.class, e.getCause());
        }
    }

    /** Returns when the connection of this name executes {@code pg_sleep}. */
    private static void awaitSleeping(String application) throws SQLException {
        String sql = "select count(*) from pg_stat_activity where wait_event = 'PgSleep' and application_name = '"
                + application + "'";
        try (Connection connection = connect(server.path());
                Statement statement = connection.createStatement()) {
            while (queryInt(statement, sql) == 0) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void twoHundredConnectionsOfVirtualThreadsWaitAtATime() throws Exception {
        int count = 200;
        CountDownLatch connected = new CountDownLatch(count);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int n = i;
                answers.add(threads.submit(() -> {
                    try (Connection connection = connect(server.path());
                            Statement statement = connection.createStatement()) {
                        connected.countDown();
                        connected.await();
                        return queryInt(statement, "select " + n + " from pg_sleep(0.1)");
                    }
                }));
            }
            for (int i = 0; i < count; i++) {
                assertEquals(i, answers.get(i).get());
            }
        }
    }
}
