package dev.curbcut;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.SubstituteLoggerFactory;

/** How the log is written: lines for people, or an object of JSON a line for machines. */
final class LogFormat {
    private LogFormat() {}

    /** The log is made ready on a thread of its own, beside the start; until then SLF4J has a stopgap in its place. */
    private static LoggerContext context() {
        while (LoggerFactory.getILoggerFactory() instanceof SubstituteLoggerFactory) {
            LockSupport.parkNanos(1_000_000);
        }
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }

    /** From now on, an object of JSON a line. */
    static void json() {
        LoggerContext context = context();
        var encoder = new JsonEncoder();
        encoder.setContext(context);
        encoder.setWithContext(false);
        encoder.setWithSequenceNumber(false);
        encoder.setWithFormattedMessage(true);
        encoder.setWithMessage(false);
        encoder.setWithArguments(false);
        encoder.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders().forEachRemaining(appender -> {
            if (appender instanceof OutputStreamAppender<ILoggingEvent> console) {
                console.setEncoder(encoder);
            }
        });
    }
}
