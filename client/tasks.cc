// The commands of tasks.
