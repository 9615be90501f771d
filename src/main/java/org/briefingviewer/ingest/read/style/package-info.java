// SPDX-License-Identifier: Apache-2.0

/// Which letters of a web page a reader sees, by what its own style sheets and its elements say of
/// them; sheets that a page only points to are never fetched. Start at [UnseenLetters]. It knows
/// nothing of articles.
@NullMarked
package org.briefingviewer.ingest.read.style;

import org.jspecify.annotations.NullMarked;
