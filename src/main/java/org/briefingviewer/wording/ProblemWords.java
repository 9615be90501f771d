// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Problem;

/// Says in the language of the window why something cannot be done and what to do about it. The
/// program tells its reasons in English, where it finds them; `problems_LANGUAGE.tsv` beside the
/// messages has each sentence as it is told, `{0}` for what is filled in, and the same in that
/// language. A sentence without a line there is said as it was told. Made when something is told,
/// never before.
public final class ProblemWords {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final Messages messages;
  private final List<Sentence> sentences;

  public ProblemWords(Messages messages) {
    this.messages = messages;
    this.sentences = sentences(messages.locale());
  }

  /// Returns all of a problem for a line of words.
  public String line(Problem problem) {
    return messages.text("strip.words", where(problem), what(problem), remedy(problem));
  }

  /// Returns the file and the place in it.
  public String where(Problem problem) {
    return said(problem.where());
  }

  /// Returns the reason.
  public String what(Problem problem) {
    return said(problem.what());
  }

  public String remedy(Problem problem) {
    return said(problem.remedy());
  }

  /// A sentence, with what is filled in, which may be one again.
  private record Sentence(Pattern told, String said, int own) {}

  private static List<Sentence> sentences(Locale locale) {
    if (locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
      return List.of();
    }
    List<Sentence> sentences = new ArrayList<>();
    WordList.find("wording/messages/problems_" + locale.getLanguage() + ".tsv")
        .ifPresent(
            list ->
                list.rows().forEach(row -> sentences.add(sentence(row.getFirst(), row.get(1)))));
    // The one with the most words of its own comes first.
    sentences.sort(Comparator.comparingInt(Sentence::own).reversed());
    return sentences;
  }

  private static Sentence sentence(String told, String said) {
    StringBuilder pattern = new StringBuilder();
    Matcher place = PLACE.matcher(told);
    int from = 0;
    while (place.find()) {
      pattern.append(Pattern.quote(told.substring(from, place.start())));
      pattern.append("(?<p").append(place.group(1)).append(">.+?)");
      from = place.end();
    }
    pattern.append(Pattern.quote(told.substring(from)));
    int own = PLACE.matcher(told).replaceAll("").length();
    return new Sentence(Pattern.compile(pattern.toString(), Pattern.DOTALL), said, own);
  }

  private String said(String told) {
    for (Sentence sentence : sentences) {
      Matcher matcher = sentence.told.matcher(told);
      if (matcher.matches()) {
        return PLACE
            .matcher(sentence.said)
            .replaceAll(
                place -> Matcher.quoteReplacement(said(matcher.group("p" + place.group(1)))));
      }
    }
    return told;
  }
}
