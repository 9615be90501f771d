// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Writes what the manual page says of the commands, in the language of `man`, from the model that
/// reads the command line.
final class ManPage {
  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  static String of(CommandSpec program) {
    ManPage written = new ManPage();
    written.page.append(".SH COMMANDS\n");
    program.subcommands().values().forEach(verb -> written.command(verb.getCommandSpec()));
    written.page.append(".SH OPTIONS OF THE PROGRAM\n");
    program.options().stream().filter(o -> !o.hidden()).forEach(written::argument);
    return written.page.toString();
  }

  private void command(CommandSpec verb) {
    page.append(".SS ").append(quoted(verb.name())).append('\n');
    text(verb.usageMessage().description());
    page.append(".PP\n.B briefing\\-viewer ").append(escaped(verb.name())).append('\n');
    verb.options().stream().filter(OptionSpec::required).forEach(this::inSynopsis);
    page.append(".RI [ OPTIONS ]\n");
    verb.positionalParameters().forEach(this::inSynopsis);
    verb.positionalParameters().forEach(this::argument);
    verb.options().stream().filter(o -> !o.hidden()).forEach(this::argument);
  }

  private void inSynopsis(ArgSpec argument) {
    String many = argument.arity().max() > 1 ? "..." : "";
    String value = quoted(argument.paramLabel() + many);
    if (argument instanceof OptionSpec option) {
      page.append(".BI ").append(quoted(option.longestName() + " ")).append(' ').append(value);
    } else if (argument.arity().min() == 0) {
      page.append(".RI [ ").append(value).append(" ]");
    } else {
      page.append(".I ").append(value);
    }
    page.append('\n');
  }

  private void argument(ArgSpec argument) {
    page.append(".TP\n");
    if (argument instanceof OptionSpec option) {
      String names =
          List.of(option.names()).stream().map(ManPage::escaped).collect(Collectors.joining(", "));
      boolean value = option.arity().max() > 0;
      page.append(value ? ".BI " : ".B ").append('"').append(names).append(value ? " \"" : "\"");
      page.append(value ? " " + quoted(option.paramLabel()) : "").append('\n');
    } else if (argument instanceof PositionalParamSpec) {
      page.append(".I ").append(quoted(argument.paramLabel())).append('\n');
    }
    text(argument.description());
  }

  private void text(String... lines) {
    // picocli takes descriptions for formats, so a line may break within one.
    for (String line : String.join("\n", lines).replace("%n", "\n").strip().split("\n")) {
      // A line that begins with a full stop or an apostrophe would be a command to the typesetter.
      boolean command = line.startsWith(".") || line.startsWith("'");
      page.append(command ? "\\&" : "").append(escaped(line)).append('\n');
    }
  }

  private static String quoted(String text) {
    return '"' + escaped(text).replace("\"", "\\(dq") + '"';
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replace("→", "\\(->");
  }
}
