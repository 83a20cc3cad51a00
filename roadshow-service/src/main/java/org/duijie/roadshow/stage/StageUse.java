package org.duijie.roadshow.stage;

import jakarta.inject.Singleton;
import org.duijie.records.validation.Validation;

/** The use cases of the stage, and the check that stands before them. */
@Singleton
record StageUse(Validation validation, StageRelease stageRelease, ReadStage readStage) {}
