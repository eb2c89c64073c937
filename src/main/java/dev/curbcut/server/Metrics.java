package dev.curbcut.server;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** What an operator watches. No label names a page or a reader. */
final class Metrics {
    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Map<String, Supplier<Map<List<String>, Double>>> sources = new ConcurrentHashMap<>();
    private final Counter hits;
    private final Counter answers;
    private final Histogram seconds;

    Metrics() {
        hits = Counter.builder().withoutExemplars().name("curbcut_hits").help("Requests answered from memory, in the I/O thread.").register(registry);
        answers = Counter.builder().name("curbcut_answers").help("All other answers, by status.").labelNames("status").register(registry);
        seconds = Histogram.builder()
                .name("curbcut_answer_seconds")
                .help("Time from a request to its answer, of those not answered from memory.")
                .classicOnly()
                .classicUpperBounds(0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 35)
                .register(registry);
        gauge("curbcut_heap_bytes", "Heap in use.", () -> ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        gauge("curbcut_direct_bytes", "Memory of direct buffers.", Metrics::direct);
    }

    private static double direct() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
    }

    /** A value that is looked up when it is asked for; a second of that name replaces the first. */
    void gauge(String name, String help, DoubleSupplier value) {
        show(Metric.level(name, help, value));
    }

    void show(Metric metric) {
        if (sources.put(metric.name(), metric.values()) != null) {
            return;
        }
        String[] labels = metric.labels().toArray(String[]::new);
        if (metric.grows()) {
            CounterWithCallback.builder().name(metric.name()).help(metric.help()).labelNames(labels)
                    .callback(to -> values(metric.name()).forEach((of, value) -> to.call(value, of.toArray(String[]::new)))).register(registry);
        } else {
            GaugeWithCallback.builder().name(metric.name()).help(metric.help()).labelNames(labels)
                    .callback(to -> values(metric.name()).forEach((of, value) -> to.call(value, of.toArray(String[]::new)))).register(registry);
        }
    }

    private Map<List<String>, Double> values(String name) {
        return sources.getOrDefault(name, Map::of).get();
    }

    void hit() {
        hits.inc();
    }

    void answered(int status, long nanos) {
        answers.labelValues(Integer.toString(status)).inc();
        seconds.observe(nanos / 1e9);
    }

    /** All values, in the text format of Prometheus. */
    byte[] text() {
        var out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(out, registry.scrape());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
