package dev.curbcut.cache;

import dev.curbcut.address.Address;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;

/** The store in Redis or Valkey, single, cluster or watched by sentinels. After a failure it is left alone for a moment, then tried again. */
public final class RedisStore implements Store {
    private static final Logger LOG = LoggerFactory.getLogger(RedisStore.class);
    private static final String PREFIX = "curbcut:1:";

    /** Ends or renews a lease only for its owner: between a look and an act another could have got it. */
    private static final String RELEASE = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end";
    private static final String RENEW =
            "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) end";

    private final RedisUrl url;
    private final StoreSettings settings;
    private volatile long aloneUntil = System.nanoTime();
    private volatile boolean closed;
    private final AtomicBoolean answering = new AtomicBoolean(true);
    private final AtomicBoolean taking = new AtomicBoolean(true);
    private @Nullable UnifiedJedis client;

    /**
     * The connection is made when it is first needed, so that a node starts without its store.
     *
     * @throws IllegalArgumentException when the URL is none of a Redis
     */
    public RedisStore(String url, StoreSettings settings) {
        this.url = RedisUrl.parse(url);
        this.settings = settings;
    }

    /** Whether a text names a store. */
    public static boolean isUrl(String text) {
        try {
            RedisUrl.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public Optional<SharedCopy> get(Address address) throws StoreLost {
        byte[] key = key("page:", address).getBytes(StandardCharsets.US_ASCII);
        byte @Nullable [] value = call(redis -> redis.get(key));
        return value == null
                ? Optional.empty()
                : SharedCopyFormat.read(value).filter(copy -> copy.fetched().asked().equals(address));
    }

    @Override
    public void put(Address address, SharedCopy copy, Duration time) throws StoreLost {
        byte[] value = SharedCopyFormat.write(copy);
        if (value.length <= settings.valueBytes() && time.toMillis() > 0) {
            byte[] key = key("page:", address).getBytes(StandardCharsets.US_ASCII);
            write(redis -> redis.set(key, value, SetParams.setParams().px(time.toMillis())));
        }
    }

    @Override
    public Optional<Lease> lease(Address address) throws StoreLost {
        String key = key("lease:", address);
        String token = UUID.randomUUID().toString();
        SetParams ifFree = SetParams.setParams().nx().px(settings.lease().toMillis());
        return write(redis -> redis.set(key, token, ifFree)) == null ? Optional.empty() : Optional.of(new Held(key, token));
    }

    @Override
    public Optional<byte[]> memory(String host) throws StoreLost {
        byte[] key = key("site:", host).getBytes(StandardCharsets.US_ASCII);
        return Optional.ofNullable(call(redis -> redis.get(key)));
    }

    @Override
    public void remember(String host, byte[] memory, Duration time) throws StoreLost {
        if (memory.length <= settings.valueBytes() && time.toMillis() > 0) {
            byte[] key = key("site:", host).getBytes(StandardCharsets.US_ASCII);
            write(redis -> redis.set(key, memory, SetParams.setParams().px(time.toMillis())));
        }
    }

    private static String key(String kind, Address address) {
        return key(kind, address.toString());
    }

    private static String key(String kind, String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return PREFIX + kind
                    + HexFormat.of().formatHex(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private <T> @Nullable T call(Function<UnifiedJedis, @Nullable T> operation) throws StoreLost {
        if (closed || System.nanoTime() - aloneUntil < 0) {
            throw new StoreLost("the store is left alone for a moment", null);
        }
        UnifiedJedis asked = null;
        try {
            asked = client();
            T result = operation.apply(asked);
            if (!answering.get() && answering.compareAndSet(false, true)) {
                LOG.info("the shared store answers again");
            }
            return result;
        } catch (JedisException e) {
            if (isFull(e)) {
                if (taking.compareAndSet(true, false)) {
                    LOG.warn("the shared store takes nothing; what it holds is read on: {}", e.getMessage());
                }
                throw new StoreLost("the store takes nothing: " + e.getMessage(), e);
            }
            if (!forget(asked)) {
                throw new StoreLost("a connection from before the store was lost", e);
            }
            if (answering.compareAndSet(true, false) && !closed) {
                LOG.warn("the shared store does not answer; this node goes on with its own cache and tries again ({})", e.getMessage());
            }
            aloneUntil = System.nanoTime() + settings.pause().toNanos();
            throw new StoreLost(e instanceof JedisDataException ? "the store refuses: " + e.getMessage() : "the store does not answer", e);
        }
    }

    private <T> @Nullable T write(Function<UnifiedJedis, @Nullable T> operation) throws StoreLost {
        T result = call(operation);
        if (!taking.get() && taking.compareAndSet(false, true)) {
            LOG.info("the shared store takes what is new again");
        }
        return result;
    }

    /** Whether it has no room, or can't save what it has, and so refuses what is new alone. */
    private static boolean isFull(JedisException e) {
        String said = String.valueOf(e.getMessage());
        return e instanceof JedisDataException && (said.startsWith("OOM ") || said.startsWith("MISCONF "));
    }

    private synchronized UnifiedJedis client() {
        if (client == null) {
            client = RedisConnections.open(url, settings);
        }
        return client;
    }

    /**
     * Lets go of all connections once one has failed: the others are from the same time, and each would be a loss of its own
     * when the store is back.
     *
     * @return whether they were those in use; else others have taken their place already
     */
    private synchronized boolean forget(@Nullable UnifiedJedis broken) {
        if (client != broken) {
            return false;
        }
        client = null;
        if (broken != null) {
            broken.close();
        }
        return true;
    }

    @Override
    public boolean answers() {
        return answering.get();
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (client != null) {
            client.close();
        }
    }

    /** A lease that this node holds, renewed by a thread of its own while the fetch runs. */
    private final class Held implements Lease {
        private final String key;
        private final String token;
        private final Thread renewing;

        Held(String key, String token) {
            this.key = key;
            this.token = token;
            renewing = Thread.ofVirtual().name("lease").start(this::renew);
        }

        private void renew() {
            String time = Long.toString(settings.lease().toMillis());
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    Thread.sleep(settings.lease().dividedBy(3));
                    call(redis -> redis.eval(RENEW, List.of(key), List.of(token, time)));
                }
            } catch (InterruptedException | StoreLost e) {
                Thread.currentThread().interrupt(); // over, or lost: it ends by itself
            }
        }

        @Override
        public void close() {
            renewing.interrupt();
            try {
                call(redis -> redis.eval(RELEASE, List.of(key), List.of(token)));
            } catch (StoreLost e) {
                // It ends by itself.
            }
        }
    }
}
