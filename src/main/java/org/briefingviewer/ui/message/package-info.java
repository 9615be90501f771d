// SPDX-License-Identifier: Apache-2.0

/// The words on screen: every one of them stands in a message file, none in the code. See
/// [Messages].
@NullMarked
package org.briefingviewer.ui.message;

import org.jspecify.annotations.NullMarked;
