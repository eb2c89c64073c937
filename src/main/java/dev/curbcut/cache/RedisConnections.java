package dev.curbcut.cache;

import java.util.LinkedHashSet;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.RedisSentinelClient;
import redis.clients.jedis.UnifiedJedis;

/** The client's pool of connections to a Redis or Valkey: single, cluster or watched by sentinels. */
final class RedisConnections {
    private static final int MOST = 64;

    private RedisConnections() {}

    /** Makes none yet: the first is made when it is asked for. */
    static UnifiedJedis open(RedisUrl url, StoreSettings settings) {
        int timeout = (int) settings.timeout().toMillis();
        DefaultJedisClientConfig config = DefaultJedisClientConfig.builder()
                .connectionTimeoutMillis(timeout)
                .socketTimeoutMillis(timeout)
                .user(url.user())
                .password(url.password())
                .database(url.database())
                .ssl(url.tls())
                .build();
        ConnectionPoolConfig pool = new ConnectionPoolConfig();
        pool.setMaxTotal(MOST);
        pool.setMaxIdle(MOST);
        pool.setMaxWait(settings.timeout());
        return switch (url.kind()) {
            case SINGLE -> RedisClient.builder().hostAndPort(url.hosts().getFirst()).clientConfig(config).poolConfig(pool).build();
            case CLUSTER -> RedisClusterClient.builder()
                    .nodes(new LinkedHashSet<>(url.hosts()))
                    .clientConfig(config)
                    .poolConfig(pool)
                    .maxTotalRetriesDuration(settings.timeout())
                    .build();
            case SENTINEL -> RedisSentinelClient.builder()
                    .masterName(url.master())
                    .sentinels(new LinkedHashSet<>(url.hosts()))
                    .sentinelClientConfig(DefaultJedisClientConfig.builder().connectionTimeoutMillis(timeout).socketTimeoutMillis(timeout).build())
                    .clientConfig(config)
                    .poolConfig(pool)
                    .build();
        };
    }
}
