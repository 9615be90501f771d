// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.edit;

/// One act of a person: on the briefing, or on their own notes beside it. Both are undone by the
/// same key; only the first are part of the briefing and of its history.
public sealed interface Edit permits BriefingEdit, NoteEdit {}
