// SPDX-License-Identifier: Apache-2.0

/// What the cleaning works on: a [CleaningDraft] of [DraftBlock]s in the order of the page, what
/// the page says of itself ([ArticleFacts]), and the word lists that the steps share.
///
/// Every step takes a draft and returns another one; a block is never removed, only marked as
/// dropped, so that the page's words can all be accounted for.
@NullMarked
package org.briefingviewer.ingest.draft;

import org.jspecify.annotations.NullMarked;
