// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.opening;

/// The order of a start, on one page. Every window comes into being by these steps: the first one,
/// the one that takes the place of a window that failed, and the one that is built anew in another
/// language. A window may do without a step, and never comes back to one ([StartOrder]). A file
/// that comes later, as by a second start, is opened and recovered in the same way by a window that
/// has taken all of them.
public enum StartStep {
  /// The file is opened as far as its first text (`BundleOpener`). This happens in the background,
  /// for the first file while the toolkit is loaded and the settings are read (`EarlyOpening`).
  OPEN,

  /// What an earlier program left unsaved of the file is applied again, in the background too
  /// (`JournalRecovery`): no text is shown without its edits. The session and the document take
  /// over both when they are delivered (`session.opened`, `Document.recover`).
  RECOVER,

  /// Instead of both: the document goes on with what another window had open (`Document.adopt`).
  ADOPT,

  /// The text is built and laid out in its final place, without any control; it is on the screen
  /// before anything else is built (`MainWindow`, `FirstPicture`).
  FIRST_PICTURE,

  /// All that stands around the text is built: the list, the panel, the bar, the parts with their
  /// commands (`WindowPanes`). Parts hear what the models hold and may speak of it; this is kept.
  /// Then the rest of the briefing is read (`OpeningCompletion`).
  FURNISH,

  /// What was kept is told, all of it together: why the sample is shown, what was recovered, what
  /// came in. From now on parts speak at once.
  TELL
}
