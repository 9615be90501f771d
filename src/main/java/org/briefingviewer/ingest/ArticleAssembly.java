// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.MomentReader;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.ingest.name.OutletList;
import org.briefingviewer.language.LanguageFinder;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Puts a cleaned draft together: text, paragraphs, what was dropped and where, and the moment of
/// publication in the outlet's zone.
///
/// @param zones by languages, those that pages mean which name none
record ArticleAssembly(
    OutletList outlets, MomentReader moments, Map<String, String> zones, LanguageFinder languages) {
  /// So few words may be of any language.
  private static final int FEW = 30;

  Article article(String id, CleaningDraft draft) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    List<DroppedLine> dropped = new ArrayList<>();
    for (DraftBlock read : draft.blocks()) {
      // A step may have put a combining mark behind a letter.
      DraftBlock block = read.with(CanonicalText.composed(read.text()));
      if (block.dropped() != null) {
        dropped.add(new DroppedLine(block.text(), block.dropped(), text.length()));
      } else if (block.role().inText()) {
        text.append(text.isEmpty() ? "" : Article.PARAGRAPH_BREAK);
        TextSpan span = new TextSpan(text.length(), text.length() + block.text().length());
        paragraphs.add(new Paragraph(span, kind(block.role()), null, block.pages()));
        text.append(block.text());
      }
    }
    ArticleFacts facts = draft.facts();
    String language = language(facts.language(), text.toString());
    return new Article(
        id,
        facts.uri(),
        language,
        text.toString(),
        paragraphs,
        publication(draft, language).under(facts.rights()),
        draft.byline(),
        draft.dateline(),
        dropped);
  }

  /// What the text is in counts before what the page says of itself: a template's language is
  /// mostly that of the machine. Where both are one, the page may know of which country it is;
  /// where the words are of a language that no list here knows, the page is believed that names
  /// one.
  private String language(@Nullable String stated, String text) {
    String found = languages.of(text);
    String said = stated == null ? "" : Locale.forLanguageTag(stated).getLanguage();
    if (stated == null || said.isEmpty() || said.equals("und")) {
      return found;
    }
    boolean unknown = !languages.knows(said) && !found.equals("en");
    boolean few = found.equals("und") && ProseLook.words(text) < FEW;
    return said.equals(found) || unknown || few ? stated : found;
  }

  private static ParagraphKind kind(BlockRole role) {
    return switch (role) {
      case HEADLINE -> ParagraphKind.HEADLINE;
      case DECK -> ParagraphKind.DECK;
      case HEADING -> ParagraphKind.SUBHEAD;
      case CAPTION -> ParagraphKind.CAPTION;
      case BODY, BYLINE, DATELINE -> ParagraphKind.BODY;
    };
  }

  private Publication publication(CleaningDraft draft, String language) {
    String publisher = publisher(draft);
    OutletList.Outlet outlet = publisher == null ? null : outlets.named(publisher);
    String name = outlet == null ? publisher : outlet.name();
    ZoneId usual = outlet == null ? zone(language) : outlet.zone();
    MomentReader.Moment moment = moment(draft);
    if (moment == null) {
      return new Publication(
          name, null, Publication.Precision.NONE, Basis.INFERRED, draft.moment());
    }
    ZoneId zone = moment.zone() == null ? usual : moment.zone();
    LocalTime time = moment.time();
    OffsetDateTime at =
        moment
            .day()
            .atTime(time == null ? LocalTime.MIDNIGHT : time)
            .atZone(zone)
            .toOffsetDateTime();
    return new Publication(
        name,
        at,
        time == null || dayOnly(moment) ? Publication.Precision.DAY : Publication.Precision.MINUTE,
        moment.zone() == null ? Basis.INFERRED : Basis.STATED,
        draft.moment() == null ? draft.facts().published() : draft.moment());
  }

  private ZoneId zone(String language) {
    String zone = zones.get(Locale.forLanguageTag(language).getLanguage());
    return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
  }

  /// Midnight to the second, without a zone, is what a program writes that knows the day only.
  private static boolean dayOnly(MomentReader.Moment moment) {
    return moment.zone() == null && LocalTime.MIDNIGHT.equals(moment.time());
  }

  /// The head's day counts before the text's, above which the day of today or of a change may
  /// stand; where both are one, the more precise of the two, the text's at a tie.
  private MomentReader.@Nullable Moment moment(CleaningDraft draft) {
    MomentReader.Moment seen = read(draft.moment());
    MomentReader.Moment said = read(draft.facts().published());
    if (seen == null || said == null) {
      return seen == null ? said : seen;
    }
    return !said.day().equals(seen.day()) || said.detail() > seen.detail() ? said : seen;
  }

  private MomentReader.@Nullable Moment read(@Nullable String line) {
    return line == null ? null : moments.find(line);
  }

  private @Nullable String publisher(CleaningDraft draft) {
    ArticleFacts facts = draft.facts();
    OutletList.Outlet known = facts.publisher() == null ? null : outlets.named(facts.publisher());
    if (known != null) {
      return known.name();
    }
    OutletList.Outlet site = facts.uri() == null ? null : outlets.at(facts.uri());
    if (site != null) {
      return site.name();
    }
    if (facts.publisher() != null) {
      return facts.publisher();
    }
    return draft.dateline() == null ? null : draft.dateline().agency();
  }
}
