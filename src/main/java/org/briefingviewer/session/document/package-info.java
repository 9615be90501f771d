// SPDX-License-Identifier: Apache-2.0
/// The one thing that changes: what is open, and what people have done to it since.
///
/// Start at [Document]: edits go in by one verb, and one undo takes them back, whatever they were
/// about. It keeps the revisions; how none of them is lost is the business of `journal`.
@NullMarked
package org.briefingviewer.session.document;

import org.jspecify.annotations.NullMarked;
