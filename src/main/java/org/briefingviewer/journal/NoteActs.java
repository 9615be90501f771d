// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.journal;

import org.briefingviewer.model.edit.NoteEdit;

/// Hears of every act on a note, so that it can be undone.
public interface NoteActs {
  /// Nobody hears.
  NoteActs UNHEARD =
      new NoteActs() {
        @Override
        public void begin() {}

        @Override
        public void writing(NoteEdit.Noted act) {}

        @Override
        public void done(NoteEdit.Noted act) {}
      };

  /// A note begins to be written.
  void begin();

  /// An act while a note is being written: those on one note are one act in the end.
  void writing(NoteEdit.Noted act);

  /// An act by itself.
  void done(NoteEdit.Noted act);
}
