// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest;

import static org.briefingviewer.ingest.CleaningStep.all;
import static org.briefingviewer.ingest.CleaningStep.documents;
import static org.briefingviewer.ingest.CleaningStep.factsOfDocuments;
import static org.briefingviewer.ingest.CleaningStep.web;

import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.MomentReader;
import org.briefingviewer.ingest.name.OutletList;
import org.briefingviewer.ingest.step.BareAddresses;
import org.briefingviewer.ingest.step.CaptionStep;
import org.briefingviewer.ingest.step.CaptionsLast;
import org.briefingviewer.ingest.step.ContactStep;
import org.briefingviewer.ingest.step.CounterStep;
import org.briefingviewer.ingest.step.DeckStep;
import org.briefingviewer.ingest.step.DropCaps;
import org.briefingviewer.ingest.step.EmptyHeadings;
import org.briefingviewer.ingest.step.EndMarks;
import org.briefingviewer.ingest.step.FootTitles;
import org.briefingviewer.ingest.step.FootnoteStep;
import org.briefingviewer.ingest.step.HardBreaks;
import org.briefingviewer.ingest.step.HeadlineStep;
import org.briefingviewer.ingest.step.InvitationStep;
import org.briefingviewer.ingest.step.KnownChrome;
import org.briefingviewer.ingest.step.LabelLines;
import org.briefingviewer.ingest.step.MarginStep;
import org.briefingviewer.ingest.step.NoteMarks;
import org.briefingviewer.ingest.step.PostStep;
import org.briefingviewer.ingest.step.RelatedLinks;
import org.briefingviewer.ingest.step.RepeatStep;
import org.briefingviewer.ingest.step.SubheadStep;
import org.briefingviewer.ingest.step.ThreadStep;
import org.briefingviewer.ingest.step.TimeMarks;
import org.briefingviewer.ingest.step.TimestampStep;
import org.briefingviewer.ingest.step.TitleTails;
import org.briefingviewer.ingest.step.WholePages;
import org.briefingviewer.ingest.step.origin.AuthorNotes;
import org.briefingviewer.ingest.step.origin.BylineStep;
import org.briefingviewer.ingest.step.origin.CreditStep;
import org.briefingviewer.ingest.step.origin.DatelineStep;
import org.briefingviewer.ingest.step.origin.DocumentTitles;
import org.briefingviewer.ingest.step.origin.ImprintStep;
import org.briefingviewer.ingest.step.origin.LetterHeads;
import org.briefingviewer.ingest.step.origin.ReleaseStep;
import org.briefingviewer.ingest.step.origin.RightsStep;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.progress.WorkProgress;

/// The order of the cleaning, on one page, and for which kinds of source each step is.
final class CleaningOrder {
  private final List<CleaningStep> steps;

  CleaningOrder(OutletList outlets, MomentReader moments) {
    Origins origins = Origins.of(outlets, moments);
    steps =
        Stream.of(lines(), pages(origins, outlets, moments), origins.ofDocuments(moments))
            .flatMap(List::stream)
            .toList();
  }

  /// Whole lines first: what is hard-wrapped becomes paragraphs.
  private static List<CleaningStep> lines() {
    return List.of(all(new HardBreaks()), all(new DropCaps()));
  }

  private static List<CleaningStep> pages(
      Origins origins, OutletList outlets, MomentReader moments) {
    WordList chrome = WordList.read("ingest/chrome.tsv");
    WordList credits = WordList.read("ingest/credits.tsv");
    return List.of(
        web(new WholePages()),
        // Before the chrome, which drops what begins with "©": the text's rights are a fact.
        web(new RightsStep(credits)),
        // Before the single lines of chrome: the line that heads the readers' words is one.
        web(new ThreadStep(chrome)),
        web(new KnownChrome(chrome)),
        web(new InvitationStep(WordList.read("ingest/invitations.tsv"))),
        web(new RelatedLinks(chrome)),
        // After the chrome that has a name: what still follows an end mark is the page's foot.
        web(new EndMarks(WordList.read("ingest/end-marks.tsv"))),
        web(new CounterStep()),
        web(new TimeMarks()),
        web(new PostStep()),
        web(new FootnoteStep()),
        web(new NoteMarks()),
        web(new FootTitles()),
        web(new BareAddresses()),
        web(new ContactStep()),
        // Who gives out a release, before the headline: a ministry's name is none.
        web(origins.releases()),
        // Labels and moments before the headline: a date is no headline.
        web(new LabelLines(WordList.read("ingest/labels.tsv"))),
        web(origins.timestamps()),
        web(origins.bylines()),
        web(origins.imprints()),
        // The title loses its outlet before it is looked for in the text.
        web(new TitleTails(outlets)),
        web(new HeadlineStep(outlets, moments)),
        web(new DeckStep()),
        // After what takes lines beside the text for something: the rest of them is the page's.
        web(new MarginStep()),
        web(origins.datelines()),
        // Repeats before captions: that words stand twice is what betrays some captions.
        web(new CaptionStep(WordList.read("ingest/captions.tsv"))),
        web(new CreditStep(credits)),
        web(new AuthorNotes()),
        web(new SubheadStep()),
        web(new RepeatStep()),
        web(new EmptyHeadings()),
        web(new CaptionsLast()));
  }

  /// The steps that read where an article comes from, which are for pages and documents.
  private record Origins(
      ReleaseStep releases,
      TimestampStep timestamps,
      BylineStep bylines,
      ImprintStep imprints,
      DatelineStep datelines) {
    static Origins of(OutletList outlets, MomentReader moments) {
      return new Origins(
          new ReleaseStep(WordList.read("ingest/releases.tsv")),
          new TimestampStep(moments, outlets),
          new BylineStep(WordList.read("ingest/bylines.tsv"), outlets),
          new ImprintStep(moments),
          new DatelineStep(WordList.read("ingest/places.tsv"), outlets));
    }

    /// Of a document the same lines are read, and every one of them stays.
    List<CleaningStep> ofDocuments(MomentReader moments) {
      return List.of(
          factsOfDocuments(releases),
          factsOfDocuments(timestamps),
          factsOfDocuments(bylines),
          factsOfDocuments(imprints),
          factsOfDocuments(datelines),
          documents(new LetterHeads(moments, WordList.read("ingest/letter-heads.tsv"))),
          documents(new DocumentTitles(moments)));
    }
  }

  CleaningDraft clean(CleaningDraft draft, WorkProgress progress) {
    CleaningDraft cleaned = draft;
    for (CleaningStep step : steps) {
      progress.at(null);
      cleaned = step.apply(cleaned);
    }
    return cleaned;
  }
}
