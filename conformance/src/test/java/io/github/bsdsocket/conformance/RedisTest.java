// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.bsdsocket.io.UnixSocketFactory;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.Pipeline;
import redis.clients.jedis.Response;
import redis.clients.jedis.exceptions.JedisConnectionException;

/** Jedis, a client of Redis, with a real server, over Unix sockets that {@link UnixSocketFactory} makes. */
class RedisTest {
    private static ServerProgram server;

    @BeforeAll
    static void startServer(@TempDir Path dir) throws IOException, InterruptedException {
        Path socket = dir.resolve("s");
        server = ServerProgram.start(
                dir, socket, "redis-server", "--port", "0", "--unixsocket", socket.toString(), "--save", "");
    }

    @AfterAll
    static void stopServer() throws InterruptedException {
        if (server != null) {
            server.stop();
        }
    }

    private static Jedis connect() {
        return connect(0);
    }

    /** A connection whose blocking commands have a timeout of the socket's. */
    private static Jedis connect(int timeout) {
        var factory = new UnixSocketFactory(server.path());
        return new Jedis(
                () -> {
                    try {
                        return factory.createSocket("localhost", 0);
                    } catch (IOException e) {
                        throw new JedisConnectionException(e);
                    }
                },
                DefaultJedisClientConfig.builder().blockingSocketTimeoutMillis(timeout).build());
    }

    @Test
    void aPingIsAnswered() {
        try (Jedis redis = connect()) {
            assertEquals("PONG", redis.ping());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100_000, 50_000_000})
    void aValueComesBackAsItWas(int length) {
        byte[] key = {1};
        byte[] value = new byte[length];
        new Random(length).nextBytes(value);
        try (Jedis redis = connect()) {
            assertEquals("OK", redis.set(key, value));
            assertArrayEquals(value, redis.get(key));
            redis.del(key);
        }
    }

    @Test
    void aPipelineOf10000CommandsIsAnsweredInOrder() {
        try (Jedis redis = connect();
                Pipeline pipeline = redis.pipelined()) {
            List<Response<Long>> answers = new ArrayList<>();
            for (int i = 0; i < 10_000; i++) {
                answers.add(pipeline.incr("pipeline"));
            }
            pipeline.sync();
            for (int i = 0; i < 10_000; i++) {
                assertEquals(i + 1, answers.get(i).get());
            }
        }
    }

    @Test
    void whatIsPublishedReachesASubscriber() throws Exception {
        CountDownLatch subscribed = new CountDownLatch(1);
        List<String> messages = new ArrayList<>();
        JedisPubSub subscriber = new JedisPubSub() {
            @Override
            public void onSubscribe(String channel, int channels) {
                subscribed.countDown();
            }

            @Override
            public void onMessage(String channel, String message) {
                messages.add(message);
                if (message.equals("99")) {
                    unsubscribe();
                }
            }
        };
        List<String> published = new ArrayList<>();
        try (Jedis redis = connect();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> subscription = threads.submit(() -> {
                try (Jedis own = connect()) {
                    own.subscribe(subscriber, "news");
                }
            });
            subscribed.await();
            for (int i = 0; i < 100; i++) {
                published.add(Integer.toString(i));
                assertEquals(1, redis.publish("news", published.get(i)));
            }
            subscription.get();
            assertEquals(published, messages);
        }
    }

    @Test
    void aBlockingPopEndsAfterItsTimeoutAtTheServer() {
        try (Jedis redis = connect()) {
            assertNull(redis.blpop(0.05, "empty"));
            assertEquals("PONG", redis.ping());
        }
    }

    @Test
    void aSocketTimeoutEndsABlockingPop() {
        try (Jedis redis = connect(50)) {
            var e = assertThrows(JedisConnectionException.class, () -> redis.blpop(0.0, "empty"));
            assertInstanceOf(SocketTimeoutException.class, e.getCause());
        }
    }

    @Test
    void aHundredVirtualThreadsWaitForAValueAtATime() throws Exception {
        int count = 100;
        try (Jedis redis = connect();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> values = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String key = "queue" + i;
                values.add(threads.submit(() -> {
                    try (Jedis own = connect()) {
                        return own.blpop(0.0, key).getValue();
                    }
                }));
            }
            while (!redis.info("clients").contains("blocked_clients:" + count)) {
                Thread.onSpinWait();
            }
            for (int i = 0; i < count; i++) {
                redis.rpush("queue" + i, "value" + i);
            }
            for (int i = 0; i < count; i++) {
                assertEquals("value" + i, values.get(i).get());
            }
        }
    }
}
