// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.bsdsocket.io.UnixSocketFactory;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.FileEntity;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** HTTP clients with nginx, over Unix sockets that {@link UnixSocketFactory} makes. */
@ParameterizedClass
@EnumSource
class NginxTest {
    /** What is posted is put, by nginx itself, among the files. */
    private static final String CONFIGURATION = """
            daemon off;
            master_process off;
            error_log stderr;
            pid pid;
            events {}
            http {
              access_log off;
              client_body_temp_path body;
              proxy_temp_path proxy;
              fastcgi_temp_path fastcgi;
              uwsgi_temp_path uwsgi;
              scgi_temp_path scgi;
              client_max_body_size 0;
              server {
                listen unix:DIR/s;
                location = /connection { return 200 "$connection $connection_requests"; }
                location = /slow { limit_rate 1; return 200 slow; }
                location /files/ { root DIR; dav_methods PUT; create_full_put_path on; }
                location /post/ { proxy_pass http://unix:DIR/s:/files/; proxy_method PUT; }
              }
            }
            """;

    private static ServerProgram nginx;

    private final Library library;

    NginxTest(Library library) {
        this.library = library;
    }

    @BeforeAll
    static void startServer(@TempDir Path dir) throws IOException, InterruptedException {
        Path configuration = dir.resolve("nginx.conf");
        Files.writeString(configuration, CONFIGURATION.replace("DIR", dir.toString()), UTF_8);
        nginx = ServerProgram.start(
                dir, dir.resolve("s"), "nginx", "-p", dir.toString(), "-c", configuration.toString());
    }

    @AfterAll
    static void stopServer() throws InterruptedException {
        if (nginx != null) {
            nginx.stop();
        }
    }

    enum Library {
        OKHTTP,
        APACHE;

        private Client client(Duration timeout) {
            return switch (this) {
                case OKHTTP -> new Ok(timeout);
                case APACHE -> new Apache(timeout);
            };
        }
    }

    /** A client of HTTP, with a timeout of reads. An answer other than success is an exception. */
    private interface Client extends AutoCloseable {
        void get(String page, OutputStream to) throws IOException;

        void post(String page, File body) throws IOException;

        @Override
        void close() throws IOException;

        default String get(String page) throws IOException {
            var body = new ByteArrayOutputStream();
            get(page, body);
            return body.toString(UTF_8);
        }
    }

    private static final class Ok implements Client {
        private final OkHttpClient client;

        Ok(Duration timeout) {
            client = over(nginx.path()).readTimeout(timeout).build();
        }

        private static OkHttpClient.Builder over(String path) {
            return new OkHttpClient.Builder().socketFactory(new UnixSocketFactory(path));
        }

        private void send(Request.Builder request, String page, OutputStream to) throws IOException {
            try (Response response = client.newCall(request.url("http://localhost" + page).build()).execute()) {
                if (!response.isSuccessful()) {
                    throw new IOException(response.toString());
                }
                response.body().byteStream().transferTo(to);
            }
        }

        @Override
        public void get(String page, OutputStream to) throws IOException {
            send(new Request.Builder(), page, to);
        }

        @Override
        public void post(String page, File body) throws IOException {
            send(new Request.Builder().post(RequestBody.create(body, null)), page, OutputStream.nullOutputStream());
        }

        @Override
        public void close() {
            client.connectionPool().evictAll();
        }
    }

    private static final class Apache implements Client {
        private final CloseableHttpClient client;

        Apache(Duration timeout) {
            var manager = over(nginx.path());
            manager.setDefaultSocketConfig(SocketConfig.custom()
                    .setSoTimeout(Timeout.of(timeout))
                    // The JDK's options of TCP, which a Unix socket doesn't have.
                    .setTcpKeepIdle(-1)
                    .setTcpKeepInterval(-1)
                    .setTcpKeepCount(-1)
                    .build());
            manager.setDefaultMaxPerRoute(100);
            manager.setMaxTotal(100);
            client = HttpClients.custom()
                    .setConnectionManager(manager)
                    .disableAutomaticRetries()
                    .build();
        }

        private static PoolingHttpClientConnectionManager over(String path) {
            var factory = new UnixSocketFactory(path);
            var operator = new DefaultHttpClientConnectionOperator(
                    _ -> factory.createSocket(), null, null, RegistryBuilder.<TlsSocketStrategy>create().build());
            return new PoolingHttpClientConnectionManager(
                    operator, PoolConcurrencyPolicy.STRICT, PoolReusePolicy.LIFO, TimeValue.NEG_ONE_MILLISECOND, null);
        }

        private void send(ClassicHttpRequest request, OutputStream to) throws IOException {
            client.execute(request, response -> {
                if (response.getCode() >= 300) {
                    throw new IOException(response.toString());
                }
                if (response.getEntity() != null) {
                    response.getEntity().writeTo(to);
                }
                return response;
            });
        }

        @Override
        public void get(String page, OutputStream to) throws IOException {
            send(new HttpGet("http://localhost" + page), to);
        }

        @Override
        public void post(String page, File body) throws IOException {
            HttpPost post = new HttpPost("http://localhost" + page);
            post.setEntity(new FileEntity(body, ContentType.APPLICATION_OCTET_STREAM));
            send(post, OutputStream.nullOutputStream());
        }

        @Override
        public void close() throws IOException {
            client.close();
        }
    }

    private Client client() {
        return library.client(Duration.ofMinutes(1));
    }

    @Test
    void requestsShareAConnection() throws IOException {
        try (Client client = client()) {
            String connection = client.get("/connection").replaceFirst(" 1$", "");
            for (int i = 2; i < 10; i++) {
                assertEquals(connection + " " + i, client.get("/connection"));
            }
        }
    }

    @Test
    void a100MegabyteBodyGoesInAndComesOut(@TempDir Path dir) throws IOException {
        byte[] megabyte = new byte[1 << 20];
        new Random(1).nextBytes(megabyte);
        Path file = dir.resolve("big");
        CRC32 sent = new CRC32();
        try (OutputStream out = new CheckedOutputStream(Files.newOutputStream(file), sent)) {
            for (int i = 0; i < 100; i++) {
                megabyte[0] = (byte) i;
                out.write(megabyte);
            }
        }
        CRC32 received = new CRC32();
        try (Client client = client()) {
            client.post("/post/big" + library, file.toFile());
            client.get("/files/big" + library, new CheckedOutputStream(OutputStream.nullOutputStream(), received));
        }
        assertEquals(sent.getValue(), received.getValue());
    }

    @Test
    void anAnswerThatIsSlowerThanTheTimeoutIsASocketTimeout() throws IOException {
        try (Client client = library.client(Duration.ofMillis(200))) {
            assertThrows(SocketTimeoutException.class, () -> client.get("/slow"));
            String next = client.get("/connection");
            assertEquals("1", next.replaceFirst(".* ", ""), "of a new connection");
        }
    }

    @Test
    void fiftyVirtualThreadsTalkAtATime(@TempDir Path dir) throws Exception {
        try (Client client = client();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                String name = library + "-" + i;
                Path file = Files.writeString(dir.resolve(name), name.repeat(1000), US_ASCII);
                all.add(threads.submit(() -> {
                    for (int n = 0; n < 10; n++) {
                        client.post("/post/" + name, file.toFile());
                        assertEquals(name.repeat(1000), client.get("/files/" + name));
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }
}
