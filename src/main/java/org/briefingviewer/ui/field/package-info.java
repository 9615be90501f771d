// SPDX-License-Identifier: Apache-2.0
/// Fields that several editors have: a [WordedChoice] among a few things, whose [ChoiceKeys] other
/// choices have too, and a [CompletedField] for a name that is offered as it is typed.
@NullMarked
package org.briefingviewer.ui.field;

import org.jspecify.annotations.NullMarked;
