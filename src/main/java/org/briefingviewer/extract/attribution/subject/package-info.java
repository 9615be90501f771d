// SPDX-License-Identifier: Apache-2.0

/// Who is the subject of a verb that gives words or figures to somebody: behind it, before it, or
/// one that an earlier verb of its sentence has.
@NullMarked
package org.briefingviewer.extract.attribution.subject;

import org.jspecify.annotations.NullMarked;
