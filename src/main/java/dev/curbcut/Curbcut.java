package dev.curbcut;

import java.io.PrintWriter;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line: one class a command. Exit status 0 for done, 1 for not done, 2 for what was asked wrongly. */
@Command(
        name = "curbcut",
        description = "An accessible entrance to government websites.",
        mixinStandardHelpOptions = true,
        versionProvider = Curbcut.Version.class,
        subcommands = {ServeCommand.class, ReadCommand.class, WarmCommand.class, ThemesCommand.class, DoctorCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example: curbcut serve --sample"})
public final class Curbcut {
    private static final int ASKED_WRONGLY = 2;

    private Curbcut() {}

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        // A virtual thread keeps the platform's thread under it until it waits, so a few that are fed without a pause (a
        // body that pours in) would stop all others if there were only as many as processors. The system shares these fairly.
        System.setProperty("jdk.virtualThreadScheduler.parallelism", Integer.toString(Math.max(32, 4 * Runtime.getRuntime().availableProcessors())));
        // A library for office documents logs through an interface that complains where nobody listens.
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        // The log takes its time to set itself up: meanwhile the command line can be read.
        Thread.ofPlatform().daemon().start(LoggerFactory::getILoggerFactory);
        System.exit(run(args));
    }

    /** Runs one command and gives its exit status. */
    static int run(String... args) {
        return new CommandLine(new Curbcut())
                .setParameterExceptionHandler((e, given) -> say(e.getCommandLine(), e.getMessage()))
                .setExecutionExceptionHandler((e, command, result) -> {
                    if (e instanceof Settings.Wrong wrong) {
                        return say(command, wrong.getMessage());
                    }
                    throw e;
                })
                .execute(args);
    }

    /** One plain sentence, and how to learn more. */
    private static int say(CommandLine command, String message) {
        PrintWriter err = command.getErr();
        String sentence = message.lines().findFirst().orElse(message);
        err.println(sentence + (sentence.endsWith(".") ? "" : ".") + " See: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return ASKED_WRONGLY;
    }

    /** The version that the build wrote into the program. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Curbcut.class.getPackage().getImplementationVersion();
            return new String[] {"curbcut " + (version == null ? "(not packaged)" : version)};
        }
    }
}
