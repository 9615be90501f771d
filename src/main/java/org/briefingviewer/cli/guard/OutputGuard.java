// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.export.SameFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// Keeps what a verb writes from taking the place of what it reads. Each file in a call that is no
/// output is an input, whatever the verb; which files a folder of raw articles comes to only the
/// verb itself knows, and asks.
///
/// @param verb the call that is refused
public record OutputGuard(CommandLine verb) {
  private static final String STDOUT = "/dev/stdout";
  private static final String STDIN = "/dev/stdin";
  private static final Set<String> OUT = Set.of("-o", "--comments");

  /// Looks at a call before it runs.
  ///
  /// @throws CommandLine.ParameterException when its output is one of its inputs, or what somebody
  ///   has kept of a briefing beside it
  public static void look(ParseResult call) {
    ParseResult last = call;
    while (last.subcommand() != null) {
      last = last.subcommand();
    }
    CommandLine verb = last.commandSpec().commandLine();
    Path out = null;
    List<Path> in = new ArrayList<>();
    for (ArgSpec given : last.matchedArgs()) {
      if (given instanceof OptionSpec option
          && List.of(option.names()).stream().anyMatch(OUT::contains)) {
        out = given.getValue();
      } else {
        in.addAll(files(given.getValue()));
      }
    }
    if (out == null) {
      new OutputGuard(verb).refuseStream(in);
    }
    Path kept = out == null || !Files.exists(out) ? null : keptBy(out);
    if (kept != null) {
      throw new CommandLine.ParameterException(
          verb,
          out
              + " holds own notes or unsaved work on "
              + kept.getFileName()
              + ": name another file");
    }
    if (out != null) {
      Path revised = verb.getCommand() instanceof Verb there ? there.revised() : null;
      boolean itself = revised != null && SameFile.is(out, revised);
      List<Path> others = in.stream().filter(each -> !(itself && each.equals(revised))).toList();
      new OutputGuard(verb).refuse(out, others);
    }
  }

  private static List<Path> files(@Nullable Object value) {
    return switch (value) {
      case Path file -> List.of(file);
      case Collection<?> several ->
          several.stream().filter(Path.class::isInstance).map(Path.class::cast).toList();
      case null, default -> List.of();
    };
  }

  /// Refuses to write over any of some files, or into or around one that is a folder.
  ///
  /// @throws CommandLine.ParameterException naming the first of them
  public void refuse(Path out, Collection<Path> inputs) {
    Path written = standing(out, STDOUT);
    for (Path input : inputs) {
      Path read = standing(input, STDIN);
      String told = Files.exists(read) ? told(out, written, input, read) : null;
      if (told != null) {
        throw new CommandLine.ParameterException(verb, told);
      }
    }
  }

  /// Refuses to append to an input where the shell has led the standard output to one; a file
  /// elsewhere in a folder that is read is none.
  ///
  /// @throws CommandLine.ParameterException naming the first of them
  public void refuseStream(Collection<Path> inputs) {
    Path written = Path.of(STDOUT);
    for (Path input : Files.isRegularFile(written) ? inputs : List.<Path>of()) {
      Path read = standing(input, STDIN);
      if (Files.exists(read) && SameFile.is(written, read)) {
        throw new CommandLine.ParameterException(verb, same("the standard output", input));
      }
    }
  }

  private static String same(String out, Path input) {
    return out
        + " and "
        + input
        + " are the same file, and this command reads it: name another file";
  }

  /// Returns the briefing whose own notes or unsaved work would be written over, by whatever link.
  private static @Nullable Path keptBy(Path out) {
    try {
      return JournalPlace.briefingOf(out.toRealPath());
    } catch (IOException e) {
      return JournalPlace.briefingOf(out);
    }
  }

  /// Returns the file that `-` stands for where the shell has led the stream to one, by the name
  /// that the system has for it.
  private static Path standing(Path given, String stream) {
    Path named = given.toString().equals("-") ? Path.of(stream) : given;
    return named.equals(given) || Files.isRegularFile(named) ? named : given;
  }

  /// @param written where what is named `out` is
  /// @param read where what is named `input` is
  private static @Nullable String told(Path out, Path written, Path input, Path read) {
    if (SameFile.is(written, read)) {
      return out.equals(input)
          ? out + " would be replaced, and this command reads it: name another file"
          : same(out.toString(), input);
    }
    if (SameFile.holds(read, written)) {
      return out
          + " lies in the folder "
          + input
          + ", which this command reads: name a file"
          + " elsewhere";
    }
    return SameFile.holds(written, read)
        ? "the folder "
            + out
            + " holds "
            + input
            + ", which this command reads: name a file or"
            + " another folder"
        : null;
  }
}
