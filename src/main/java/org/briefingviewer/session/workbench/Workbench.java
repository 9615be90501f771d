// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.workbench;

import org.briefingviewer.session.OpeningControl;
import org.briefingviewer.session.PlaceHistory;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.agents.AgentUses;
import org.briefingviewer.session.change.BriefingComparison;
import org.briefingviewer.session.compare.ReportGroups;
import org.briefingviewer.session.correct.EstimateCorrection;
import org.briefingviewer.session.course.BriefingCourse;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.session.draft.DraftComparison;
import org.briefingviewer.session.find.BriefingFinder;
import org.briefingviewer.session.importing.ImportModels;
import org.briefingviewer.session.issued.IssuedCopies;
import org.briefingviewer.session.library.LibraryModels;
import org.briefingviewer.session.locking.BriefingLocks;
import org.briefingviewer.session.notes.Notes;
import org.briefingviewer.session.present.PresentationModels;
import org.briefingviewer.session.printing.PrintRun;
import org.briefingviewer.session.reading.SecondReadings;
import org.briefingviewer.session.review.ReviewWalk;
import org.briefingviewer.session.seal.SealRun;
import org.briefingviewer.session.signing.SigningKeys;
import org.briefingviewer.session.table.EstimateTable;
import org.briefingviewer.session.timeline.BriefingTimeline;
import org.briefingviewer.session.translation.OriginalBeside;

/// The models of one window. What each of them holds is changed by its own verbs only.
///
/// @param shown what is open
/// @param choice the article that is read, and what is chosen in it
/// @param moves takes the reader elsewhere
/// @param opening what may be asked of a file that is being opened
/// @param document what was done to it
/// @param table the estimates of the whole briefing
/// @param chronology its dated events
/// @param course its ties, treaties and events over time
/// @param history the places that jumps left
/// @param notes the reader's own notes
/// @param finder what is looked for and what was found
/// @param importing brings articles in and puts their lines back
/// @param printing how far what is printed is
/// @param readings what a second person made of it
/// @param review the walk over what a person has to look at
/// @param sealing looks it through and seals it
/// @param issued the copies of it that are out
/// @param correcting what is being corrected, and what was before
/// @param agents whom its articles name, and where
/// @param presenting its stops, and what a room sees of them
/// @param comparing the reports of one figure side by side
/// @param draft the reader's own draft, compared with it
/// @param changes what changed in it since an earlier one
/// @param beside its articles beside their originals or translations
/// @param locks opens it where it is locked, and locks it
/// @param signing signs its seal, with keys
/// @param library all briefings of the folders that the user named
public record Workbench(
    ShownBriefing shown,
    ReaderChoice choice,
    ReaderMoves moves,
    OpeningControl opening,
    Document document,
    EstimateTable table,
    BriefingTimeline chronology,
    BriefingCourse course,
    PlaceHistory history,
    Notes notes,
    BriefingFinder finder,
    ImportModels importing,
    PrintRun printing,
    SecondReadings readings,
    ReviewWalk review,
    SealRun sealing,
    IssuedCopies issued,
    EstimateCorrection correcting,
    AgentUses agents,
    PresentationModels presenting,
    ReportGroups comparing,
    DraftComparison draft,
    BriefingComparison changes,
    OriginalBeside beside,
    BriefingLocks locks,
    SigningKeys signing,
    LibraryModels library) {}
