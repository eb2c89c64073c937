package dev.curbcut;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example: curbcut serve --sample"})
public final class Curbcut {
    private static final int ASKED_WRONGLY = 2;

    /** By their names, in the order that help gives. */
    private static final Map<String, Supplier<Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("serve", ServeCommand::new);
        COMMANDS.put("read", ReadCommand::new);
        COMMANDS.put("warm", WarmCommand::new);
        COMMANDS.put("report", ReportCommand::new);
        COMMANDS.put("rules", RulesCommand::new);
        COMMANDS.put("themes", ThemesCommand::new);
        COMMANDS.put("doctor", DoctorCommand::new);
    }

    private Curbcut() {}

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        // A virtual thread keeps the platform's thread under it until it waits, so a few that are fed without a pause (a
        // body that pours in) would stop all others if there were only as many as processors. The system shares these fairly.
        System.setProperty("jdk.virtualThreadScheduler.parallelism", Integer.toString(Math.max(32, 4 * Runtime.getRuntime().availableProcessors())));
        // A library for office documents logs through an interface that complains where nobody listens.
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        // Each takes its time, which the reading of the command line takes too.
        for (Runnable preparing : List.<Runnable>of(LoggerFactory::getILoggerFactory, Settings::prepare, ManagementFactory::getPlatformMBeanServer)) {
            Thread.ofPlatform().daemon().start(preparing);
        }
        System.exit(run(args));
    }

    /** Runs one command and gives its exit status. */
    static int run(String... args) {
        return commands(args.length == 0 ? "" : args[0])
                .setParameterExceptionHandler((e, given) -> say(e.getCommandLine(), e.getMessage()))
                .setExecutionExceptionHandler((e, command, result) -> {
                    if (e instanceof Settings.Wrong wrong) {
                        return say(command, wrong.getMessage());
                    }
                    throw e;
                })
                .execute(args);
    }

    /** The command that is named, else all: to take each to pieces takes a tenth of a second, which a start has not to give. */
    private static CommandLine commands(String name) {
        var curbcut = new CommandLine(new Curbcut());
        COMMANDS.forEach((command, maker) -> {
            if (command.equals(name) || !COMMANDS.containsKey(name)) {
                curbcut.addSubcommand(command, maker.get());
            }
        });
        return curbcut;
    }

    /** A plain sentence a line, and how to learn more. */
    private static int say(CommandLine command, String message) {
        PrintWriter err = command.getErr();
        String text = message.strip();
        err.println(text + (text.endsWith(".") ? "" : ".") + " See: " + command.getCommandSpec().qualifiedName() + " --help");
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
