// SPDX-License-Identifier: Apache-2.0

/// The article that is read beside its original, or beside a translation of it: which articles are
/// joined, what the two say differently, and which may belong together. Start at [OriginalBeside].
@NullMarked
package org.briefingviewer.session.translation;

import org.jspecify.annotations.NullMarked;
