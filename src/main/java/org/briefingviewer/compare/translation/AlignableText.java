// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.translation;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;

/// What of an article tells which paragraph is which: how long each is, and what stands in it that
/// a translation keeps, each with how much it tells where it stands once in both texts.
///
/// @param lengths of the paragraphs, in letters of an alphabet
/// @param anchors of each paragraph, by what they say
/// @param headline whether the first paragraph is the headline
record AlignableText(List<Double> lengths, List<Map<String, Double>> anchors, boolean headline) {
  private static final double VALUE = 4;
  private static final double DAY = 3;
  private static final double DIGITS = 2.5;
  private static final double NAME = 2;
  private static final double TIE = 1.5;

  /// How many letters of an alphabet one sign of a script stands for, about.
  private static final double HANGUL = 2.8;

  private static final double HAN = 3.6;
  private static final double KANA = 2.2;

  /// Numbers of two digits or more, and names and abbreviations in Latin letters, which texts of
  /// other scripts keep as they are.
  private static final Pattern KEPT =
      Pattern.compile("\\d[\\d,]*\\d|\\b\\p{IsLatin}[\\p{IsLatin}\\d]+(?:-\\d+)?");

  static AlignableText of(MarkedArticle marked) {
    Article article = marked.article();
    List<Paragraph> paragraphs = article.paragraphs();
    List<Double> lengths = new ArrayList<>(paragraphs.size());
    List<Map<String, Double>> anchors = new ArrayList<>(paragraphs.size());
    for (Paragraph paragraph : paragraphs) {
      String words = paragraph.span().of(article.text());
      lengths.add(letters(words));
      anchors.add(kept(words));
    }
    AlignableText text =
        new AlignableText(
            lengths,
            anchors,
            !paragraphs.isEmpty() && paragraphs.getFirst().kind() == ParagraphKind.HEADLINE);
    for (Claim claim : marked.findings().claims()) {
      text.add(article, claim);
    }
    for (TieState state : marked.findings().tieStates()) {
      for (EvidenceQuote quote : state.evidence()) {
        if (quote.articleId().equals(article.id())) {
          text.add(article, quote.span(), "tie " + state.pair().key(), TIE);
        }
      }
    }
    for (Event event : marked.findings().events()) {
      text.add(article, event.quote().span(), "day " + event.date().iso(), DAY);
    }
    return text;
  }

  private void add(Article article, Claim claim) {
    if (claim.quantity().value().low() != null) {
      // Neither thousands of a measure nor the words of a counted thing are the same in two texts.
      String number = claim.quantity().value().low().stripTrailingZeros().toPlainString();
      add(article, claim.span(), "value " + number, VALUE);
    }
    if (claim.quantity().asOf() != null) {
      add(article, claim.span(), "day " + claim.quantity().asOf().iso(), DAY);
    }
    for (ChainLink link : claim.chain().links()) {
      add(article, claim.span(), "name " + name(link.agent()), NAME);
    }
  }

  private void add(Article article, TextSpan at, String anchor, double weight) {
    int paragraph = article.paragraphAt(at.start());
    if (paragraph >= 0) {
      anchors.get(paragraph).merge(anchor, weight, Math::max);
    }
  }

  /// Of an agent with names in several scripts the one that comes first by its letters: the same in
  /// whichever language the text is.
  private static String name(Agent agent) {
    String first = agent.name().toLowerCase(Locale.ROOT);
    for (Alias alias : agent.aliases()) {
      String other = alias.name().toLowerCase(Locale.ROOT);
      first = other.compareTo(first) < 0 ? other : first;
    }
    return first;
  }

  private static Map<String, Double> kept(String words) {
    Map<String, Double> found = new TreeMap<>();
    Matcher matcher = KEPT.matcher(words);
    while (matcher.find()) {
      String each = matcher.group().toLowerCase(Locale.ROOT);
      boolean digits = Character.isDigit(each.charAt(0));
      found.put(digits ? each.replace(",", "") : each, digits ? DIGITS : NAME);
    }
    return found;
  }

  private static double letters(String words) {
    double letters = 0;
    for (int at = 0; at < words.length(); ) {
      int letter = words.codePointAt(at);
      at += Character.charCount(letter);
      letters +=
          letter < 0x1100
              ? 1
              : switch (UnicodeScript.of(letter)) {
                case HANGUL -> HANGUL;
                case HAN -> HAN;
                case HIRAGANA, KATAKANA -> KANA;
                default -> 1;
              };
    }
    return letters;
  }
}
