// SPDX-License-Identifier: Apache-2.0

/// Tells whether words on a tie say how it was: of an era ([TiePast]), of a time before the one
/// told of ([Earlier]), or given up for what is so now ([Bygone]).
@NullMarked
package org.briefingviewer.extract.tie.past;

import org.jspecify.annotations.NullMarked;
