// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.File;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.cli.compare.CompareCommand;
import org.briefingviewer.cli.compare.DiffCommand;
import org.briefingviewer.cli.compare.DraftCommand;
import org.briefingviewer.cli.compare.JoinCommand;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.FailureMessages;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.MistypedVerb;
import org.briefingviewer.cli.console.OutputClosed;
import org.briefingviewer.cli.console.OwnFolders;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.extract.ExtractCommand;
import org.briefingviewer.cli.guard.OutputGuard;
import org.briefingviewer.cli.library.FindCommand;
import org.briefingviewer.cli.locking.LockCommand;
import org.briefingviewer.cli.locking.UnlockCommand;
import org.briefingviewer.cli.reading.AgreeCommand;
import org.briefingviewer.cli.reading.MergeCommand;
import org.briefingviewer.cli.reading.SecondCommand;
import org.briefingviewer.cli.revision.CopyMemory;
import org.briefingviewer.cli.revision.SealCommand;
import org.briefingviewer.cli.revision.VerifyCommand;
import org.briefingviewer.cli.signing.KeyCommand;
import org.briefingviewer.cli.stops.PresentCommand;
import org.briefingviewer.cli.stops.Presenter;
import org.briefingviewer.cli.stops.StopsCommand;
import org.briefingviewer.export.Format;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The program as it is called from a shell.
public final class CommandLineProgram {
  /// The version of the program.
  public static final String VERSION = "1.1.0-SNAPSHOT";

  private final VerbStreams streams;
  private final CommandLine line;

  /// Makes one that remembers no copies and presents nothing.
  ///
  /// @param drawer draws the window for `picture`
  /// @param exporter writes for `export`
  public CommandLineProgram(VerbStreams streams, PictureDrawer drawer, BriefingExporter exporter) {
    this(streams, drawer, exporter, CopyMemory.NONE, Presenter.NONE, OwnFolders.NONE);
  }

  /// @param drawer draws the window for `picture`
  /// @param exporter writes for `export`
  /// @param memory where the copies are remembered that `seal` and `export` write
  /// @param presenter presents for `present`
  /// @param own where keys for signing and indexes are kept
  public CommandLineProgram(
      VerbStreams streams,
      PictureDrawer drawer,
      BriefingExporter exporter,
      CopyMemory memory,
      Presenter presenter,
      OwnFolders own) {
    this.streams = streams;
    line =
        verbs(streams, drawer, exporter, memory, presenter, own)
            .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
            .setCaseInsensitiveEnumValuesAllowed(true)
            // A file named "@a.txt" is a file: `import *` obeys nothing that stands in one.
            .setExpandAtFiles(false)
            .registerConverter(OffsetDateTime.class, CommandLineProgram::time)
            .registerConverter(Format.class, name -> ExportCommand.format(name, memory))
            // Colours are commands to a terminal.
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setExecutionStrategy(CommandLineProgram::guarded)
            .setParameterExceptionHandler((wrong, args) -> wrongUse(wrong, streams))
            .setExecutionExceptionHandler(
                (failure, command, result) -> {
                  if (failure instanceof OutputClosed) {
                    return ExitStatus.DONE; // unless it is said below why
                  }
                  String said =
                      byMachine(failure)
                          ? problem(result.originalArgs(), failure).toString()
                          : FailureMessages.sentence(failure);
                  streams.say("briefing-viewer: " + said);
                  return command.getCommandSpec().exitCodeOnExecutionException();
                });
    quietAll(line);
  }

  private static CommandLine verbs(
      VerbStreams streams,
      PictureDrawer drawer,
      BriefingExporter exporter,
      CopyMemory memory,
      Presenter presenter,
      OwnFolders own) {
    Clock clock = Clock.system(ZoneId.systemDefault());
    return new CommandLine(root())
        .addSubcommand(new ImportCommand(streams, clock))
        .addSubcommand(new ExtractCommand(streams))
        .addSubcommand(new CheckCommand(streams))
        .addSubcommand(new ReviseCommand(streams, clock))
        .addSubcommand(new HistoryCommand(streams))
        .addSubcommand(new SecondCommand(streams))
        .addSubcommand(new MergeCommand(streams, clock))
        .addSubcommand(new AgreeCommand(streams))
        .addSubcommand(new SealCommand(streams, clock, memory, own.keys()))
        .addSubcommand(new LockCommand(streams))
        .addSubcommand(new UnlockCommand(streams))
        .addSubcommand(new KeyCommand(streams, own.keys()))
        .addSubcommand(new VerifyCommand(streams))
        .addSubcommand(new FindCommand(streams, own.indexes()))
        .addSubcommand(new CompareCommand(streams))
        .addSubcommand(new DiffCommand(streams))
        .addSubcommand(new DraftCommand(streams))
        .addSubcommand(new JoinCommand(streams, clock))
        .addSubcommand(new StopsCommand(streams))
        .addSubcommand(new PresentCommand(presenter))
        .addSubcommand(new ExportCommand(streams, exporter, memory))
        .addSubcommand(new PictureCommand(streams, drawer))
        .addSubcommand(new CommandLine.HelpCommand());
  }

  private static int guarded(CommandLine.ParseResult call) {
    OutputGuard.look(call);
    return new CommandLine.RunLast().execute(call);
  }

  /// Every verb takes `-q`, also one that shows no progress: a script need not know which does.
  private static void quietAll(CommandLine program) {
    for (CommandLine verb : program.getSubcommands().values()) {
      if (verb.getCommandSpec().findOption("-q") == null) {
        verb.getCommandSpec()
            .addOption(
                OptionSpec.builder("-q")
                    .type(boolean.class)
                    .description("say nothing but errors")
                    .build());
      }
    }
  }

  /// Says what is wrong with a call: in one line, whatever the arguments hold, and in another where
  /// all that can be asked is told. A page of it would hide what is wrong.
  private static int wrongUse(CommandLine.ParameterException wrong, VerbStreams streams) {
    CommandSpec verb = wrong.getCommandLine().getCommandSpec();
    streams.say(wrong.getMessage() + meant(wrong, verb));
    streams.say("Try '" + verb.qualifiedName() + " --help'.");
    return ExitStatus.WRONG_USE;
  }

  private static String meant(CommandLine.ParameterException wrong, CommandSpec verb) {
    if (!(wrong instanceof CommandLine.UnmatchedArgumentException unmatched)
        || !unmatched.isUnknownOption()) {
      return "";
    }
    String given = unmatched.getUnmatched().getFirst().replaceAll("=.*", "");
    List<String> known = verb.optionsMap().keySet().stream().filter(n -> n.length() > 2).toList();
    String meant = MistypedVerb.of(given, known).meant();
    return meant == null ? "" : ". Did you mean " + meant + "?";
  }

  private static OffsetDateTime time(String given) {
    try {
      return OffsetDateTime.parse(given);
    } catch (DateTimeParseException e) {
      throw new CommandLine.TypeConversionException(
          "'" + given + "' is no time with its zone; write it like 2026-11-25T09:00:00Z");
    }
  }

  /// Returns the call without a verb. Its option is listed for the help: [WindowCall] reads it
  /// before this class is loaded.
  private static CommandSpec root() {
    return CommandSpec.forAnnotatedObject(new Root())
        .addOption(
            OptionSpec.builder("--new-window")
                .type(boolean.class)
                .description("opens another window than the one that runs")
                .build());
  }

  /// Runs a verb.
  ///
  /// @return the exit status: 0 done, also where its reader has read enough, 1 failed or problems
  ///   found, 2 wrong use
  public int run(String[] args) {
    int status = status(args);
    boolean lost = streams.unwritten() && streams.sayUnwritten();
    return lost && status == ExitStatus.DONE ? ExitStatus.FAILED : status;
  }

  private int status(String... args) {
    for (String arg : args) {
      Problem misnamed = GivenFile.misnamed(arg);
      if (misnamed != null) {
        streams.tell(misnamed);
        return ExitStatus.FAILED;
      }
    }
    String first = args.length == 0 ? "-" : args[0];
    if (!first.startsWith("-")
        && WindowCall.isVerb(first)
        && !line.getSubcommands().containsKey(first)) {
      streams.say(MistypedVerb.of(first, line.getSubcommands().keySet()).sentence());
      streams.say("Try 'briefing-viewer --help'.");
      return ExitStatus.WRONG_USE;
    }
    try {
      return line.execute(args);
    } catch (VirtualMachineError e) {
      streams.tell(problem(List.of(args), e));
      return ExitStatus.FAILED;
    }
  }

  /// Tells whether Java itself came to an end, of its memory or of its room for calls, on whatever
  /// thread.
  private static boolean byMachine(Throwable failure) {
    Throwable at = failure;
    while (at != null && !(at instanceof VirtualMachineError)) {
      at = at.getCause();
    }
    return at != null;
  }

  private static Problem problem(List<String> args, Throwable failure) {
    return Refusal.problems(named(args), failure).getFirst();
  }

  /// Returns the files that were named, without the verb and the options.
  private static String named(List<String> args) {
    String files =
        args.stream()
            .skip(1)
            .filter(arg -> !arg.startsWith("-") && new File(arg).exists())
            .collect(Collectors.joining(", "));
    return files.isEmpty() ? "standard input" : files;
  }

  /// Returns the verbs and options, for what is written about them.
  CommandSpec spec() {
    return line.getCommandSpec();
  }

  @Command(
      name = "briefing-viewer",
      mixinStandardHelpOptions = true,
      versionProvider = VersionLines.class,
      description = "Shows whose figure a number in the news is, on whose evidence, how hedged.",
      footer =
          "Without a command it opens FILE in the window; without FILE, the last briefing. A"
              + " window that runs already on the same display shows it.")
  private static final class Root implements Runnable {
    @Parameters(arity = "0..*", paramLabel = "FILE", description = "a .briefing file or folder")
    private List<String> files = List.of();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          files.isEmpty()
              ? "Name a command: " + verbs() + "."
              : "The window opens one file at a time.");
    }

    private String verbs() {
      List<String> verbs = new ArrayList<>(spec.subcommands().keySet());
      verbs.remove("help");
      String last = verbs.removeLast();
      return String.join(", ", verbs) + " or " + last;
    }
  }
}
