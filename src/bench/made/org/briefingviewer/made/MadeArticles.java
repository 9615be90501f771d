// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.made;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Dateline;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.Triangle;

/// Writes the article of a number, with everything that is to be found in it marked. Safe to use
/// from any thread.
///
/// @param triangle the actors whose ties are told
public record MadeArticles(Triangle triangle) {
  /// How long an article is at least.
  private static final int NEWS_WORDS = 600;

  private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 7);
  private static final int DAYS = 2000;
  private static final int SIGNED_BEFORE = 20;
  private static final int SENTENCES_A_PARAGRAPH = 4;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
  private static final Agent ASSESSOR =
      Agent.named("Yun Tae of the Lantern Institute", AgentKind.PERSON);
  private static final List<String> NAMES = List.of("North Korea", "China", "Russia");

  /// Returns the id of an article; the first one's number is 1.
  public static String id(int number) {
    return "a" + number;
  }

  /// Returns the agents of a briefing of so many articles.
  public static List<Agent> agents(int articles) {
    return agents(1, articles);
  }

  /// Returns the agents of a briefing of some articles, by the numbers of the first and the last.
  static List<Agent> agents(int first, int last) {
    List<Agent> agents = new ArrayList<>(Figures.agents());
    agents.add(ASSESSOR);
    for (int number = first; number <= last; number++) {
      agents.add(Agent.named(Words.inspector(number), AgentKind.PERSON));
    }
    return agents;
  }

  /// Writes an article of about 600 words with six estimates, a state of a tie and an event.
  public MarkedArticle article(int number) {
    Writing out = new Writing();
    Random random = new Random(number);
    Figures figures = new Figures(out, random, number);
    headline(out, number);
    opening(out, random);
    figures.first(0);
    figures.first(1);
    out.paragraph();
    TextSpan state = out.add(stateWords(number) + ", said " + ASSESSOR.name() + ".");
    figures.first(2);
    if (Answers.falls(number, Answers.NAME_EVERY)) {
      out.add(" Nobody would say what " + Words.spelling(number) + " had been told.");
    }
    figures.first(3);
    out.paragraph();
    TextSpan event = out.add(eventWords(number));
    figures.first(4);
    if (Answers.falls(number, Answers.SELDOM_EVERY)) {
      out.add(" A brass " + Answers.SELDOM + " lay on the sill.");
    }
    figures.first(5);
    for (int place = 0; out.words() < NEWS_WORDS; place++) {
      out.paragraph();
      out.add(Words.filler(number, place));
    }
    String text = out.text();
    return MarkedArticle.of(
        article(number, text),
        new Findings(
            out.claims(),
            List.of(state(number, quote(number, text, state))),
            List.of(event(number, quote(number, text, event)))));
  }

  /// Writes an article of a number in which every sentence gives a figure.
  ///
  /// @param words how long it is at least
  public MarkedArticle dense(int number, int words) {
    Writing out = new Writing();
    Figures figures = new Figures(out, new Random(number), number);
    headline(out, number);
    for (int i = 0; out.words() < words; i++) {
      if (i % SENTENCES_A_PARAGRAPH == 0) {
        out.paragraph();
      } else {
        out.add(" ");
      }
      figures.write(i);
    }
    return MarkedArticle.of(
        article(number, out.text()), new Findings(out.claims(), List.of(), List.of()));
  }

  /// Returns an article as it would come from elsewhere: raw text under a dateline.
  public String raw(int number) {
    String text = article(number).article().text();
    int body = text.indexOf(Article.PARAGRAPH_BREAK) + Article.PARAGRAPH_BREAK.length();
    return text.substring(0, body) + dateline(number) + " " + text.substring(body) + "\n";
  }

  /// Returns the name of an article's raw file; in the order of the names the numbers rise.
  public static String rawName(int number) {
    return String.format(
        Locale.ROOT, "%05d-%s.txt", number, Words.place(number).toLowerCase(Locale.ROOT));
  }

  private static void headline(Writing out, int number) {
    out.add("What the yard at " + Words.place(number) + " held that spring");
  }

  private static void opening(Writing out, Random random) {
    out.paragraph();
    out.add(
        "The hands at the gate asked that nothing be written down about the "
            + Answers.EVERYWHERE
            + ". ");
    out.add(Words.plain(random));
  }

  private static Article article(int number, String text) {
    Publication publication =
        new Publication(
            null,
            day(number).atStartOfDay().atOffset(ZoneOffset.UTC),
            Publication.Precision.DAY,
            Basis.INFERRED,
            dateline(number));
    return new Article(
        id(number),
        "urn:briefing:article:" + id(number),
        "en",
        text,
        Article.paragraphsOf(text, true),
        publication,
        null,
        new Dateline(Words.place(number).toUpperCase(Locale.ROOT), null, dateline(number)),
        List.of());
  }

  private static EvidenceQuote quote(int number, String text, TextSpan span) {
    return new EvidenceQuote(id(number), span, span.of(text));
  }

  private ActorPair pair(int number) {
    return triangle.pairs().get(number % 3);
  }

  private String named(int number) {
    List<String> ids = triangle.actors().stream().map(Triangle.Actor::id).toList();
    ActorPair pair = pair(number);
    return NAMES.get(ids.indexOf(pair.first())) + " and " + NAMES.get(ids.indexOf(pair.second()));
  }

  private static boolean cooled(int number) {
    return number / 3 % 2 == 0;
  }

  private String stateWords(int number) {
    return "Relations between "
        + named(number)
        + (cooled(number) ? " have cooled" : " have deepened");
  }

  private String eventWords(int number) {
    return named(number)
        + " signed an agreement on rail traffic on "
        + DAY.format(signed(number))
        + ".";
  }

  private TieState state(int number, EvidenceQuote quote) {
    return new TieState(
        "t1",
        pair(number),
        cooled(number) ? Trend.COOLING : Trend.STRENGTHENING,
        stateWords(number),
        ASSESSOR,
        Basis.STATED,
        PartialDate.of(day(number)),
        false,
        List.of(quote),
        Review.PROPOSED);
  }

  private Event event(int number, EvidenceQuote quote) {
    return new Event(
        "e1", PartialDate.of(signed(number)), Basis.STATED, quote, List.of(pair(number)));
  }

  /// Returns the day on which an article appeared; the order of the numbers is not that of days.
  private static LocalDate day(int number) {
    return FIRST_DAY.plusDays(number * 7919L % DAYS);
  }

  private static LocalDate signed(int number) {
    return day(number).minusDays(SIGNED_BEFORE);
  }

  private static String dateline(int number) {
    return Words.place(number).toUpperCase(Locale.ROOT) + ", " + DAY.format(day(number)) + " —";
  }
}
