// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.deception;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.bundle.wire.ManifestWire;
import org.briefingviewer.lexicon.LookalikeNames;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.model.deception.PrintableWords;

/// Finds what in a briefing can be taken for something else: characters that turn the writing or
/// cannot be seen, names with letters of two alphabets, and names that look like another's.
public final class DeceptionCheck {
  private static final String LOOK =
      "Find out who put it there; compare figures and names with the original.";
  private static final String TELL_APART =
      "Find out whether it is the same; where it is, correct the name, else say in it who it is.";

  /// Some are named; there may be millions.
  private static final int MOST_NAMED = 5;

  private static final int LONGEST_NAME = 60;

  private final LookalikeNames lookalikes = new LookalikeNames();
  private final Set<Problem> problems = new LinkedHashSet<>();

  /// Looks at the words of an article.
  public void article(String where, String text) {
    characters(where, "it", text);
  }

  /// Looks at the names of a briefing: its title, publishers, agents.
  ///
  /// @param agents the file of the agents
  public void names(Briefing briefing, String agents) {
    characters(ManifestWire.FILE, "its title", briefing.about().title());
    Map<String, Set<String>> owners = new HashMap<>();
    briefing.info().articles().stream()
        .flatMap(summary -> Stream.ofNullable(summary.publisher()))
        .distinct()
        .forEach(publisher -> name(ManifestWire.FILE, publisher));
    for (Agent agent : briefing.knowledge().agents()) {
      Stream.concat(Stream.of(agent.name()), agent.aliases().stream().map(Alias::name))
          .distinct()
          .forEach(
              name -> {
                name(agents, name);
                owners
                    .computeIfAbsent(lookalikes.skeleton(name), look -> new LinkedHashSet<>())
                    .add(name);
              });
    }
    owners.values().forEach(names -> alike(agents, names));
  }

  public List<Problem> found() {
    return new ArrayList<>(problems);
  }

  private void name(String where, String name) {
    characters(where, "the name \"" + PrintableWords.of(name, LONGEST_NAME) + "\"", name);
    var alphabets = LookalikeNames.mixed(name);
    if (!alphabets.isEmpty()) {
      problems.add(
          new Problem(
              where,
              "The name \""
                  + name
                  + "\" has in one word letters of two alphabets: "
                  + alphabets.stream()
                      .map(
                          each ->
                              each.name().charAt(0)
                                  + each.name().substring(1).toLowerCase(Locale.ROOT))
                      .collect(Collectors.joining(" and "))
                  + ".",
              TELL_APART));
    }
  }

  private void alike(String where, Set<String> names) {
    List<String> all = List.copyOf(names);
    for (String other : all.subList(1, all.size())) {
      if (lookalikes.alike(all.getFirst(), other)) {
        problems.add(
            new Problem(
                where,
                "The name \""
                    + other
                    + "\" looks like \""
                    + all.getFirst()
                    + "\" and is written with other characters.",
                TELL_APART));
      }
    }
  }

  private void characters(String where, String of, String words) {
    var places = DeceptiveCharacters.in(words);
    if (places.isEmpty()) {
      return;
    }
    String named =
        places.stream()
            .filter(at -> !lowHalf(words, at))
            .mapToObj(at -> "U+%04X".formatted(words.codePointAt(at)))
            .distinct()
            .limit(MOST_NAMED)
            .collect(Collectors.joining(", "));
    long count = places.stream().filter(at -> !lowHalf(words, at)).count();
    problems.add(
        new Problem(
            where,
            (count == 1 ? "A character" : count + " characters")
                + " of "
                + of
                + " would turn the writing, cannot be seen or are piled up; "
                + DeceptiveCharacters.SIGN
                + " is shown instead: "
                + named
                + ".",
            LOOK));
  }

  private static boolean lowHalf(String words, int at) {
    return at > 0
        && Character.isLowSurrogate(words.charAt(at))
        && Character.isHighSurrogate(words.charAt(at - 1));
  }
}
