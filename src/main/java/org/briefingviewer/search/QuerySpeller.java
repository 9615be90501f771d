// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.briefingviewer.extract.name.FoldedPattern;
import org.briefingviewer.extract.name.FoldedText;
import org.briefingviewer.extract.name.KnownName;
import org.briefingviewer.extract.name.KnownNames;
import org.briefingviewer.extract.name.NameIndex;
import org.briefingviewer.extract.name.NameSpelling;
import org.briefingviewer.extract.name.SearchNeedle;
import org.briefingviewer.extract.name.SearchNeedle.Rule;
import org.briefingviewer.extract.name.SpelledName;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Triangle;
import org.jspecify.annotations.Nullable;

/// Makes a query of what was typed, by the names that the briefing and the program know. The word
/// lists are read when first needed. Safe to use from any thread.
public final class QuerySpeller {
  private @Nullable FigureReader figures;
  private @Nullable List<KnownName> known;
  private @Nullable Knowledge briefing;
  private @Nullable NameIndex index;

  /// Returns what to look for in a briefing that knows `knowledge`; what was typed is not blank.
  public synchronized SearchQuery query(String typed, Knowledge knowledge) {
    String words = trimmed(typed);
    FoldedText folded = FoldedText.of(words);
    List<SpelledName> names = index(knowledge).named(folded);
    List<FoldedPattern> patterns = new ArrayList<>();
    patterns.add(typed(words, folded, names));
    names.forEach(name -> name.spellings().forEach(s -> patterns.add(s.pattern())));
    SoughtFigure figure = figures().read(words);
    return new SearchQuery(
        words, patterns, also(folded, names), figure, NumberPrefix.of(words, figure));
  }

  private FigureReader figures() {
    FigureReader made = figures;
    if (made == null) {
      made = new FigureReader();
      figures = made;
    }
    return made;
  }

  private List<KnownName> known() {
    List<KnownName> made = known;
    if (made == null) {
      made = new KnownNames().all();
      known = made;
    }
    return made;
  }

  private NameIndex index(Knowledge knowledge) {
    NameIndex made = index;
    if (made == null || !knowledge.equals(briefing)) {
      made = new NameIndex(groups(knowledge));
      index = made;
      briefing = knowledge;
    }
    return made;
  }

  /// The program's names come first, so that a briefing adds to them. An actor's names are no
  /// spellings of one name (a capital and a leader stand among them): they are looked for only
  /// where the actor's own label is known by no other list.
  private List<List<Alias>> groups(Knowledge knowledge) {
    List<List<Alias>> groups = new ArrayList<>();
    known().forEach(name -> groups.add(name.spellings().toList()));
    knowledge.agents().stream()
        .filter(agent -> !agent.aliases().isEmpty())
        .forEach(agent -> groups.add(spellings(agent)));
    List<String> spelled = groups.stream().flatMap(List::stream).map(Alias::name).toList();
    knowledge.triangle().actors().stream()
        .filter(actor -> !spelled.contains(actor.label()))
        .map(QuerySpeller::spellings)
        .forEach(groups::add);
    return groups;
  }

  private static List<Alias> spellings(Agent agent) {
    return Stream.concat(Stream.of(new Alias(agent.name(), "und")), agent.aliases().stream())
        .toList();
  }

  private static List<Alias> spellings(Triangle.Actor actor) {
    return Stream.concat(Stream.of(new Alias(actor.label(), "und")), actor.names().stream())
        .toList();
  }

  /// What was typed is found as it was typed; initials only as whole words.
  private static SearchNeedle typed(String words, FoldedText folded, List<SpelledName> names) {
    boolean initials =
        names.stream()
            .flatMap(name -> name.spellings().stream())
            .anyMatch(spelling -> spelling.initials() && spelling.pattern().is(folded));
    return initials
        ? SearchNeedle.of(words, Rule.WORD_START, Rule.WORD_END)
        : SearchNeedle.of(words);
  }

  /// One of those that differ only in spaces and hyphens, and none that is what was typed.
  private static List<String> also(FoldedText typed, List<SpelledName> names) {
    Map<String, String> also = new LinkedHashMap<>();
    names.stream()
        .flatMap(name -> name.spellings().stream())
        .filter(spelling -> !spelling.pattern().is(typed))
        .map(NameSpelling::words)
        .forEach(words -> also.putIfAbsent(FoldedText.of(words).letters(), words));
    return List.copyOf(also.values());
  }

  /// Cuts what a typist has not gone on from: "Jong-", "U.N." mean no hyphen and no point.
  private static String trimmed(String typed) {
    String words = typed.strip();
    String cut = words.replaceAll("(?<=\\w)[-\u2010-\u2015'’]+$", "");
    return cut.matches("(?:\\p{Lu}\\.){2,}") ? cut.substring(0, cut.length() - 1) : cut;
  }
}
