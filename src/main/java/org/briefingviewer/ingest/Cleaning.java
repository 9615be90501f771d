// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest;

import java.util.List;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.MomentReader;
import org.briefingviewer.ingest.draft.Outlets;
import org.briefingviewer.ingest.draft.Step;
import org.briefingviewer.ingest.step.BareAddresses;
import org.briefingviewer.ingest.step.Captions;
import org.briefingviewer.ingest.step.CaptionsLast;
import org.briefingviewer.ingest.step.Contacts;
import org.briefingviewer.ingest.step.Counters;
import org.briefingviewer.ingest.step.Decks;
import org.briefingviewer.ingest.step.DropCaps;
import org.briefingviewer.ingest.step.EmptyHeadings;
import org.briefingviewer.ingest.step.EndMarks;
import org.briefingviewer.ingest.step.FootTitles;
import org.briefingviewer.ingest.step.Footnotes;
import org.briefingviewer.ingest.step.HardBreaks;
import org.briefingviewer.ingest.step.Headlines;
import org.briefingviewer.ingest.step.Invitations;
import org.briefingviewer.ingest.step.KnownChrome;
import org.briefingviewer.ingest.step.LabelLines;
import org.briefingviewer.ingest.step.Margins;
import org.briefingviewer.ingest.step.NoteMarks;
import org.briefingviewer.ingest.step.Posts;
import org.briefingviewer.ingest.step.RelatedLinks;
import org.briefingviewer.ingest.step.Repeats;
import org.briefingviewer.ingest.step.Subheads;
import org.briefingviewer.ingest.step.Threads;
import org.briefingviewer.ingest.step.TimeMarks;
import org.briefingviewer.ingest.step.Timestamps;
import org.briefingviewer.ingest.step.TitleTails;
import org.briefingviewer.ingest.step.WholePages;
import org.briefingviewer.ingest.step.origin.AuthorNotes;
import org.briefingviewer.ingest.step.origin.Bylines;
import org.briefingviewer.ingest.step.origin.Credits;
import org.briefingviewer.ingest.step.origin.Datelines;
import org.briefingviewer.ingest.step.origin.Imprints;
import org.briefingviewer.ingest.step.origin.Releases;
import org.briefingviewer.ingest.step.origin.Rights;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.progress.Progress;

/// The order of the cleaning, on one page.
final class Cleaning {
  private final List<Step> steps;

  Cleaning(Outlets outlets, MomentReader moments) {
    WordList chrome = WordList.read("ingest/chrome.tsv");
    WordList credits = WordList.read("ingest/credits.tsv");
    steps =
        List.of(
            // Whole lines first: what is hard-wrapped becomes paragraphs.
            new HardBreaks(),
            new DropCaps(),
            new WholePages(),
            // Before the chrome, which drops what begins with "©": the text's rights are a fact.
            new Rights(credits),
            // Before the single lines of chrome: the line that heads the readers' words is one.
            new Threads(chrome),
            new KnownChrome(chrome),
            new Invitations(WordList.read("ingest/invitations.tsv")),
            new RelatedLinks(chrome),
            // After the chrome that has a name: what still follows an end mark is the page's foot.
            new EndMarks(WordList.read("ingest/end-marks.tsv")),
            new Counters(),
            new TimeMarks(),
            new Posts(),
            new Footnotes(),
            new NoteMarks(),
            new FootTitles(),
            new BareAddresses(),
            new Contacts(),
            // Who gives out a release, before the headline: a ministry's name is none.
            new Releases(WordList.read("ingest/releases.tsv")),
            // Labels and moments before the headline: a date is no headline.
            new LabelLines(WordList.read("ingest/labels.tsv")),
            new Timestamps(moments, outlets),
            new Bylines(WordList.read("ingest/bylines.tsv"), outlets),
            new Imprints(moments),
            // The title loses its outlet before it is looked for in the text.
            new TitleTails(outlets),
            new Headlines(outlets, moments),
            new Decks(),
            // After what takes lines beside the text for something: the rest of them is the page's.
            new Margins(),
            new Datelines(WordList.read("ingest/places.tsv"), outlets),
            // Repeats before captions: that words stand twice is what betrays some captions.
            new Captions(WordList.read("ingest/captions.tsv")),
            new Credits(credits),
            new AuthorNotes(),
            new Subheads(),
            new Repeats(),
            new EmptyHeadings(),
            new CaptionsLast());
  }

  CleaningDraft clean(CleaningDraft draft, Progress progress) {
    CleaningDraft cleaned = draft;
    for (Step step : steps) {
      progress.at(null);
      cleaned = step.apply(cleaned);
    }
    return cleaned;
  }
}
