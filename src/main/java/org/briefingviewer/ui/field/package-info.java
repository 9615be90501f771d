// SPDX-License-Identifier: Apache-2.0

/// What one types into, with signs for what deceives.
@NullMarked
package org.briefingviewer.ui.field;

import org.jspecify.annotations.NullMarked;
