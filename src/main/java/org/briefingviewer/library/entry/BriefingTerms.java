// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.briefingviewer.extract.name.FoldedText;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.search.OriginWords;
import org.jspecify.annotations.Nullable;

/// What the index holds of a briefing: an entry for it, with the names that it knows, and one for
/// each article, with the letters of its text by threes, its figures' values and its days.
public final class BriefingTerms {
  public static final String FILE = "file";
  static final String BRIEFING = "briefing";
  static final String STAMP = "stamp";
  static final String PROBLEM = "problem";
  public static final String MADE = "made";
  public static final String ARTICLE = "article";
  public static final String LETTERS = "letters";
  public static final String FIGURE = "figure";
  public static final String DAY = "day";

  static final String LOCKED = "locked";

  /// Between the parts of a problem, in whose words no such character stands.
  private static final String APART = "\u0001";

  private static final FieldType THERE = new FieldType();

  static {
    THERE.setTokenized(true);
    THERE.setIndexOptions(IndexOptions.DOCS);
    THERE.setOmitNorms(true);
    THERE.freeze();
  }

  private final Trigrams trigrams = new Trigrams();

  /// Returns the entry of a briefing, which stands before those of its articles.
  ///
  /// @param stamp by which it is seen whether the file is another one
  Document of(String file, String stamp, Briefing briefing) {
    Document entry = head(file, stamp, briefing);
    for (Agent agent : briefing.knowledge().agents()) {
      if (!agent.aliases().isEmpty()) {
        add(agent.name());
        agent.aliases().stream().map(Alias::name).forEach(this::add);
      }
    }
    entry.add(new Field(LETTERS, new TermStream(trigrams.take()), THERE));
    return entry;
  }

  /// Returns the entry of a locked briefing: nothing but its name.
  Document locked(String file, String stamp) {
    Document entry = head(file, stamp, null);
    entry.add(new StringField(LOCKED, LOCKED, Field.Store.NO));
    return entry;
  }

  /// Returns the entry of a briefing that cannot be read.
  Document unread(String file, String stamp, Problem problem) {
    Document entry = head(file, stamp, null);
    String told = String.join(APART, problem.where(), problem.what(), problem.remedy());
    entry.add(new SortedDocValuesField(PROBLEM, new BytesRef(told)));
    return entry;
  }

  /// Returns a problem as it was put into an entry.
  static Problem problem(String told) {
    String[] parts = told.split(APART, -1);
    return new Problem(
        parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
  }

  private static Document head(String file, String stamp, @Nullable Briefing briefing) {
    Document entry = entry(file, "", briefing);
    entry.add(new StringField(BRIEFING, BRIEFING, Field.Store.NO));
    entry.add(new SortedDocValuesField(STAMP, new BytesRef(stamp)));
    return entry;
  }

  private static Document entry(String file, String article, @Nullable Briefing briefing) {
    Document entry = new Document();
    entry.add(new StringField(FILE, file, Field.Store.NO));
    entry.add(new SortedDocValuesField(FILE, new BytesRef(file)));
    entry.add(new SortedDocValuesField(ARTICLE, new BytesRef(article)));
    long made = briefing == null ? 0 : briefing.about().created().toInstant().toEpochMilli();
    entry.add(new NumericDocValuesField(MADE, made));
    return entry;
  }

  /// Returns the entry of an article.
  ///
  /// @param origin what is searched beside the texts of the briefing
  Document of(String file, Briefing briefing, MarkedArticle marked, OriginWords origin) {
    Article article = marked.article();
    Document entry = entry(file, article.id(), briefing);
    add(article.text());
    origin.of(article).forEach(this::add);
    Set<String> figures = new LinkedHashSet<>();
    Set<String> days = new LinkedHashSet<>();
    LocalDate published = article.publication().day();
    if (published != null) {
      days.add(PartialDate.of(published).iso());
    }
    for (Claim claim : marked.findings().claims()) {
      claim.chain().links().stream().map(ChainLink::agent).map(Agent::name).forEach(this::add);
      figures.addAll(figures(claim));
      PartialDate asOf = claim.quantity().asOf();
      if (asOf != null) {
        days.add(asOf.iso());
      }
    }
    for (Event event : marked.findings().events()) {
      days.add(event.date().iso());
    }
    entry.add(new Field(LETTERS, new TermStream(trigrams.take()), THERE));
    figures.forEach(figure -> entry.add(new StringField(FIGURE, figure, Field.Store.NO)));
    days.forEach(day -> entry.add(new StringField(DAY, day, Field.Store.NO)));
    return entry;
  }

  private void add(String words) {
    trigrams.add(FoldedText.of(words).letters());
  }

  private static List<String> figures(Claim claim) {
    List<String> figures = new ArrayList<>();
    BigDecimal low = claim.quantity().value().low();
    BigDecimal high = claim.quantity().value().high();
    if (low != null && high != null) {
      for (BigDecimal end : List.of(low, high)) {
        figures.add(figure(end, Unit.NONE));
        figures.add(figure(end, claim.quantity().unit()));
      }
    }
    return figures;
  }

  /// Returns a value with its unit, or without where that does not matter.
  public static String figure(BigDecimal value, Unit unit) {
    String number = value.signum() == 0 ? "0" : value.stripTrailingZeros().toString();
    return unit.kind() == UnitKind.NONE ? number : number + " " + unit.kind() + " " + unit.code();
  }

  /// Returns a day, a month or a year that was typed, or null where something else was.
  public static @Nullable PartialDate day(String typed) {
    try {
      return PartialDate.parse(typed.strip());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /// Tells whether a date lies within a day, a month or a year.
  public static boolean within(@Nullable PartialDate date, PartialDate sought) {
    return date != null && date.iso().startsWith(sought.iso());
  }

  /// Gives trigrams to the index, without places.
  static final class TermStream extends TokenStream {
    private static final int BITS = 16;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final long[] trigrams;
    private int next;

    /// @param trigrams as [Trigrams#take] returns them
    TermStream(long[] trigrams) {
      this.trigrams = trigrams;
    }

    @Override
    public boolean incrementToken() {
      if (next == trigrams.length) {
        return false;
      }
      clearAttributes();
      long three = trigrams[next++];
      term.append((char) (three >>> (2 * BITS)))
          .append((char) (three >>> BITS))
          .append((char) three);
      return true;
    }

    @Override
    public void reset() {
      next = 0;
    }
  }
}
