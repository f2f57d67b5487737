// Goroutines, channels, locks, timers.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

func main() {
	jobs, results := make(chan int), make(chan int)
	var wait sync.WaitGroup
	for w := 0; w < 8; w++ {
		wait.Add(1)
		go func() {
			defer wait.Done()
			for job := range jobs {
				results <- job * job
			}
		}()
	}
	go func() {
		for i := 0; i < 1000; i++ {
			jobs <- i
		}
		close(jobs)
		wait.Wait()
		close(results)
	}()
	sum := 0
	for result := range results {
		sum += result
	}
	fmt.Println("sum", sum)

	var mutex sync.Mutex
	total := 0
	for i := 0; i < 100; i++ {
		wait.Add(1)
		go func() {
			defer wait.Done()
			mutex.Lock()
			defer mutex.Unlock()
			total += i
		}()
	}
	wait.Wait()
	fmt.Println("total", total)

	deadline, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	start := time.Now()
	select {
	case <-deadline.Done():
		fmt.Println(deadline.Err(), errors.Is(deadline.Err(), context.DeadlineExceeded), time.Since(start) >= 20*time.Millisecond)
	case <-time.After(10 * time.Second):
		fmt.Println("too late")
	}
	ticker := time.NewTicker(2 * time.Millisecond)
	for i := 0; i < 3; i++ {
		<-ticker.C
		fmt.Println("tick", i)
	}
}
