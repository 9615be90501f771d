// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes how many cases of each file are right, how many cases each class of error spoils, and
/// every wrong case drawn both ways, into `target/golden`.
final class Report {
  private Report() {}

  static void write(Path folder, Collection<Outcome> outcomes) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("table.txt"), table(outcomes));
    String wrong =
        outcomes.stream()
            .filter(o -> !o.errors().isEmpty())
            .map(
                o ->
                    "%s\nwanted %s\nfound  %s\n"
                        .formatted(KnownFailures.line(o.id(), o.errors()), o.wanted(), o.found()))
            .collect(Collectors.joining("\n"));
    Files.writeString(folder.resolve("wrong.txt"), wrong);
  }

  private static String table(Collection<Outcome> outcomes) {
    Map<String, List<Outcome>> groups = new TreeMap<>();
    Map<ErrorClass, Integer> classes = new EnumMap<>(ErrorClass.class);
    for (Outcome outcome : outcomes) {
      groups.computeIfAbsent(outcome.group(), g -> new ArrayList<>()).add(outcome);
      outcome.errors().forEach(error -> classes.merge(error, 1, Integer::sum));
    }
    StringBuilder table = new StringBuilder();
    groups.forEach((group, members) -> table.append(row(group, members)));
    table.append(row("all", outcomes)).append("\ncases spoilt by each class of error\n");
    classes.forEach((error, count) -> table.append("%-24s %4d%n".formatted(error.word(), count)));
    return table.toString();
  }

  private static String row(String group, Collection<Outcome> members) {
    long right = members.stream().filter(o -> o.errors().isEmpty()).count();
    return "%-24s %4d of %4d right%n".formatted(group, right, members.size());
  }
}
