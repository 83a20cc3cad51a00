package org.duijie.contracts.resources;

/** What a shareable research resource is. */
public enum ResourceKind {
    /** 专家. */
    EXPERT,
    /** 科研设备. */
    FACILITY,
    /** 实验数据. */
    DATASET
}
