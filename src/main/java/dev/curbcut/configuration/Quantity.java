package dev.curbcut.configuration;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigValueFactory;

/** Numbers with a unit, as the configuration's notation has them. */
enum Quantity {
    TIME("a time with its unit, such as 500ms, 10s, 5m, 1h or 7d, from ", ".*[a-z]\\s*") {
        @Override
        long amount(String text) {
            return value(text).getDuration("value").toNanos();
        }
    },
    SIZE("a size with its unit, such as 512K, 10M or 1G, from ", ".*[A-Za-z]\\s*") {
        @Override
        long amount(String text) {
            return value(text).getBytes("value");
        }
    };

    private final String words;
    private final String withUnit;

    Quantity(String words, String withUnit) {
        this.words = words;
        this.withUnit = withUnit;
    }

    /** @throws ConfigException when it is none */
    abstract long amount(String text);

    ValueKind kind(String least, String most) {
        return ValueKind.of(words + least + " to " + most, text -> isWithin(text, least, most));
    }

    private boolean isWithin(String text, String least, String most) {
        if (!text.matches(withUnit)) {
            return false;
        }
        try {
            long amount = amount(text);
            return amount >= amount(least) && amount <= amount(most);
        } catch (ConfigException | ArithmeticException e) {
            return false;
        }
    }

    private static Config value(String text) {
        return ConfigFactory.empty().withValue("value", ConfigValueFactory.fromAnyRef(text));
    }
}
